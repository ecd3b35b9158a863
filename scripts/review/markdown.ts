/** Writes a text that a stranger may have chosen so that Markdown shows it as it is: no link, mention, tag or list. */
export function toPlainMarkdown(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[&<>|[\]()*_`~#@\\!]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
    .replaceAll(/:\/\//g, ':&#47;&#47;');
}

/** Writes a path or a name as code; signs that could end the code are left out. */
export function toCode(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029`]+/gu, ' ').slice(0, 200);
  return `\`${plain}\``;
}
