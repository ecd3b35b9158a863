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
const attribute = / ([a-z-]+)(?:="([^"]*)")?/g;

/**
 * Says what in the HTML of a body is not on a list of elements and attributes that was written down apart
 * from the sanitiser's, or is not written in the one plain way that every parser reads alike.
 */
export function inspectHtml(html: string): string | undefined {
  const open: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < html.length) {
    const at = token.lastIndex;
    const match = token.exec(html);
    if (match === null) return `A sign that no parser expects: ${html.slice(at, at + 40)}`;
    const [, slash, name, written = ''] = match;
    if (name === undefined) continue;
    if (!elements.has(name)) return `The element ${name}`;
    if (slash === '/') {
      if (open.pop() !== name) return `The end of ${name}, which is not open`;
      continue;
    }
    const strange = inspectAttributes(written);
    if (strange !== undefined) return `${strange} of ${name}`;
    if (!empty.has(name)) open.push(name);
  }
  return open.length === 0 ? undefined : `${open.join(', ')} without an end`;
}

function inspectAttributes(written: string): string | undefined {
  const seen = new Set<string>();
  for (const [, name = '', value = ''] of written.matchAll(attribute)) {
    if (seen.has(name)) return `A second ${name}`;
    seen.add(name);
    const allowed = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (allowed?.test(value) !== true) return `The attribute ${name}="${value}"`;
  }
  return undefined;
}
