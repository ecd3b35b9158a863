import type { Nodes, Root } from 'hast';
import type { Schema } from 'hast-util-sanitize';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';

const proseClass = ['className', /^prose-[a-z]+$/] as const;

/**
 * The second lock: everything that the steps before can build, and nothing else. No style, no event handler,
 * no data- attribute (the search index reads those), no id but those with a prefix of ours.
 */
const schema: Schema = {
  strip: ['script', 'style'],
  clobber: [],
  tagNames: [
    ...['p', 'em', 'strong', 'del', 'br', 'hr', 'a', 'img', 'code', 'pre', 'blockquote', 'sup'],
    ...['ul', 'ol', 'li', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'div', 'span'],
    ...['figure', 'figcaption', 'cite'],
  ],
  attributes: {
    a: [
      ['href', /^(?:#|\/(?!\/)|https?:\/\/|mailto:)/i],
      ['id', /^note-/],
      ['rel', 'noopener', 'noreferrer'],
      'ariaLabel',
    ],
    code: [['className', /^language-[a-z0-9+#-]+$/]],
    div: [[...proseClass], ['role', 'note', 'group'], ['tabIndex', 0], 'ariaLabel'],
    figure: [[...proseClass]],
    h1: [['id', /^s-/]],
    h2: [['id', /^(s-|footnote-label$)/]],
    h3: [['id', /^s-/]],
    h4: [['id', /^s-/]],
    h5: [['id', /^s-/]],
    h6: [['id', /^s-/]],
    img: [['src', /^(?:figures|portraits)\/[a-z0-9-]+\.(?:jpg|png|webp|avif)$/], 'alt'],
    li: [['id', /^note-/]],
    ol: [[...proseClass], 'start'],
    p: [[...proseClass]],
    pre: [['tabIndex', 0]],
    section: [[...proseClass]],
    span: [[...proseClass]],
    strong: [[...proseClass]],
    table: [[...proseClass]],
    td: [[...proseClass]],
    th: [[...proseClass], ['scope', 'col']],
    ul: [[...proseClass]],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
};

/** Takes everything out of a tree that prose never needs. */
export function sanitizeBody(tree: Root): Nodes {
  return sanitize(tree, schema);
}

/** Writes a sanitised tree as HTML; every attribute has double quotes. */
export function toBodyHtml(tree: Nodes): string {
  return toHtml(tree, { quote: '"', allowDangerousCharacters: false });
}
