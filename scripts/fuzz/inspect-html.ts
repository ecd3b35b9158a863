import { parseHtml, type ReadTag } from './parse-html.ts';

const elements = new Set(
  (
    'p em strong del br hr a img code pre blockquote sup ul ol li table caption thead tbody tfoot tr th td ' +
    'h1 h2 h3 h4 h5 h6 section div span figure figcaption cite'
  ).split(' '),
);
const empty = new Set(['br', 'hr', 'img']);

/** Each attribute with the values that it may have, wherever it stands. */
const attributes: Readonly<Record<string, RegExp>> = {
  href: /^(?:#|\/(?!\/)|https?:\/\/|mailto:)/i,
  id: /^(?:s-|note-|footnote-label$)/,
  rel: /^noopener noreferrer$/,
  class: /^(?:prose-[a-z]+|language-[a-z0-9+#-]+)( (?:prose-[a-z]+|language-[a-z0-9+#-]+))*$/,
  role: /^(?:note|group)$/,
  tabindex: /^0$/,
  src: /^(?:figures|portraits)\/[a-z0-9-]+\.(?:jpg|png|webp|avif)$/,
  alt: /^/,
  start: /^-?\d+$/,
  scope: /^col$/,
  'aria-label': /^/,
};

const token = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)>|[^<]+/gy;

/**
 * Says what in the HTML of a body is not on a list of elements and attributes that was written down apart
 * from the sanitiser's, is not written in the one plain way that every parser reads alike, or is another
 * tree to a browser than the one that was written.
 */
export function inspectHtml(html: string): string | undefined {
  const names = readNames(html);
  if (typeof names === 'string') return names;
  const { tags, foreign, written } = parseHtml(html);
  const [stranger] = foreign;
  if (stranger !== undefined) return `A browser finds ${stranger}`;
  if (tags.map(({ name }) => name).join() !== names.join()) {
    return 'A browser reads it as another tree';
  }
  if (parseHtml(written).written !== written) return 'It changes when it is written and read again';
  return tags.map(inspectTag).find((finding) => finding !== undefined);
}

/** Lists the elements in the order in which they are written, or says what is not written plainly. */
function readNames(html: string): string[] | string {
  const open: string[] = [];
  const names: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < html.length) {
    const at = token.lastIndex;
    const match = token.exec(html);
    if (match === null) return `A sign that no parser expects: ${html.slice(at, at + 40)}`;
    const [, slash, name] = match;
    if (name === undefined) continue;
    if (!elements.has(name)) return `The element ${name}`;
    if (slash === '/') {
      if (open.pop() !== name) return `The end of ${name}, which is not open`;
      continue;
    }
    names.push(name);
    if (!empty.has(name)) open.push(name);
  }
  return open.length === 0 ? names : `${open.join(', ')} without an end`;
}

function inspectTag({ name: element, attributes: written }: ReadTag): string | undefined {
  for (const [name, value] of written) {
    const allowed = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (allowed?.test(value) !== true) return `The attribute ${name}="${value}" of ${element}`;
  }
  return undefined;
}
