/** Elements whose text is not in the language of the page: data, and what says another language. */
const silent = new Set(['code', 'pre', 'script', 'style', 'svg']);
const empty = new Set([
  'br',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'path',
  'circle',
  'wbr',
  'source',
]);
const spoken = /\b(?:aria-label|title|placeholder|data-loading|data-failed|data-closed)="([^"]*)"/g;

/**
 * Lists what a built page says in its own language: texts and labels, without what stands in an
 * element that names another language.
 */
export function listTexts(html: string): string[] {
  const texts: string[] = [];
  const open: { name: string; isForeign: boolean }[] = [];
  const isForeign = () => open.some((element) => element.isForeign);
  for (const [piece, close, name = '', attributes = ''] of strip(html).matchAll(
    /<(\/?)([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>|[^<]+/g,
  )) {
    if (name === '') {
      if (!isForeign()) texts.push(decode(piece));
    } else if (close === '/') {
      const at = open.findLastIndex((element) => element.name === name);
      if (at !== -1) open.splice(at);
    } else {
      const element = {
        name,
        isForeign: silent.has(name) || (name !== 'html' && attributes.includes(' lang=')),
      };
      if (!isForeign() && !element.isForeign) {
        for (const [, label = ''] of attributes.matchAll(spoken)) texts.push(decode(label));
      }
      if (!empty.has(name) && !attributes.endsWith('/')) open.push(element);
    }
  }
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** Takes away what nobody reads: the kind of the document, and comments. */
function strip(html: string): string {
  return html.replaceAll(/<!doctype[^>]*>|<!--[\s\S]*?-->/gi, '');
}

function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll(/&[lg]t;/g, ' ')
    .replaceAll('&amp;', '&');
}
