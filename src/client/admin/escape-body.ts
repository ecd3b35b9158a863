import { proseComponents, type ProseComponent } from '../../records/body/components.ts';

/**
 * Writes a text that somebody typed so that it stays what they typed: only Markdown and the components
 * that prose may use keep their meaning. Everything else that MDX would take for code or for a tag gets
 * a backslash. A text that was escaped already stays as it is.
 */
export function escapeBody(text: string): string {
  let fence: string | undefined;
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => {
      const mark = /^[\s>]*(`{3,}|~{3,})/.exec(line)?.[1];
      if (fence !== undefined) {
        if (mark?.startsWith(fence) === true) fence = undefined;
        return line;
      }
      if (mark !== undefined) {
        fence = mark;
        return line;
      }
      return escapeModule(escapeLine(line));
    })
    .join('\n');
}

/** Splits a line at its code spans, which hold nothing but text. */
function escapeLine(line: string): string {
  let written = '';
  let rest = line;
  while (rest !== '') {
    const open = /(?<!\\)`+/.exec(rest);
    if (open === null) return written + escapeText(rest);
    const after = rest.slice(open.index + open[0].length);
    const close = new RegExp(`(?<!\`)\`{${String(open[0].length)}}(?!\`)`).exec(after);
    if (close === null) return written + escapeText(rest);
    const end = open.index + open[0].length + close.index + open[0].length;
    written += escapeText(rest.slice(0, open.index)) + rest.slice(open.index, end);
    rest = rest.slice(end);
  }
  return written;
}

/** Skips what is escaped, turns written addresses into links, and disarms the rest. */
function escapeText(text: string): string {
  return text.replace(signs, (match, tag: string | undefined, address: string | undefined) => {
    if (match.startsWith('\\')) return match;
    if (tag !== undefined) return isKnownTag(tag) ? tag : `\\<${escapeText(tag.slice(1))}`;
    if (address !== undefined) return `[${address}](${address})`;
    return `\\${match}`;
  });
}

const signs =
  /\\[\s\S]|(<\/?[A-Z][A-Za-z]*(?:\s+[a-z]+="[^"<>{}]*")*\s*\/?>)|<(https?:\/\/[^\s<>{}()[\]]+)>|[<{}]/g;

/** Tells whether a tag is one of a known component with attributes that it has. */
function isKnownTag(tag: string): boolean {
  const name = /^<\/?([A-Za-z]+)/.exec(tag)?.[1];
  const component: ProseComponent | undefined = proseComponents.find(
    (known) => known.name === name,
  );
  if (component === undefined) return false;
  const written = [...tag.matchAll(/\s([a-z]+)="/g)].map((match) => match[1]);
  return written.every((attribute) =>
    component.attributes.some(({ name: key }) => key === attribute),
  );
}

/** A backslash can't escape a letter, so the first one of such a line is written as its number. */
function escapeModule(line: string): string {
  return line.replace(
    /^([ \t>*+\-\d.)]*)([ie])(?=mport\b|xport\b)/,
    (_, before: string, letter: string) => `${before}&#${String(letter.charCodeAt(0))};`,
  );
}
