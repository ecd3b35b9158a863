const writtenAddress = /\b(?:https?:\/\/|www\.)[^\s<>"]+/gi;

/**
 * Writes plain text as the body of an MDX file in which it stays text: paragraphs and line breaks
 * remain, and nothing becomes markup, an expression, a component or a module. Only a web address that is
 * written out becomes a link, to just that address.
 * @param text paragraphs stand apart by empty lines
 */
export function toMdxText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(toMdxLine).join('\\\n'))
    .join('\n\n');
}

/** Writes a link with a plain text; what could end the address early is percent-encoded. */
export function toMdxLink(text: string, url: string): string {
  const address = url.replace(
    /[\s()<>[\]{}\\`|"']/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${escapeSigns(text.replace(/\s+/g, ' ').trim())}](${address})`;
}

function toMdxLine(line: string): string {
  let mdx = '';
  let end = 0;
  for (const match of line.matchAll(writtenAddress)) {
    const address = match[0].replace(/[.,;:!?'")\]}*_~]+$/, '');
    const url = address.startsWith('http') ? address : `http://${address}`;
    if (!isLinkable(url)) continue;
    // An exclamation mark before a link would make it an image.
    const before = escapeText(line.slice(end, match.index)).replace(/!$/, '\\!');
    mdx += before + toMdxLink(address, url);
    end = match.index + address.length;
  }
  return escapeStart(mdx + escapeText(line.slice(end)));
}

/** Leaves alone what the pipeline of bodies would refuse, such as an address with a password. */
function isLinkable(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, username, password } = new URL(url);
  return username === '' && password === '' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname);
}

function escapeText(text: string): string {
  // No backslash keeps these from becoming links; an invisible word joiner does.
  return escapeSigns(text).replace(/(?<=https?:)(?=\/\/)|(?<=www)(?=\.)|(?=@)/gi, '\u2060');
}

function escapeSigns(text: string): string {
  return text.replace(/[\\`*_{}[\]<>&|~^$]/g, '\\$&');
}

function escapeStart(line: string): string {
  return (
    line
      .replace(/^([#+\-=!:])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // A backslash can't escape a letter, so the first one is written as its number.
      .replace(/^[ie](?=mport\b|xport\b)/, (letter) => `&#${letter.charCodeAt(0).toString()};`)
  );
}
