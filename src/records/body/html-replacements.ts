const replacements: Record<string, string> = {
  a: 'Write [text](https://…) for a link.',
  b: 'Write **text** for strong text.',
  strong: 'Write **text** for strong text.',
  i: 'Write *text* for emphasis.',
  em: 'Write *text* for emphasis.',
  br: 'Leave an empty line to begin a new paragraph.',
  hr: 'Write a line of --- between two empty lines.',
  img: 'Write ![what it shows](figures/name.png), or use <Figure>.',
  figure: 'Use <Figure>.',
  blockquote: 'Begin the lines with >, or use <Quote>.',
  ul: 'Begin each line with - for a list.',
  ol: 'Begin each line with 1. for a numbered list.',
  li: 'Begin each line with - for a list.',
  table: 'Write a table with bars: | a | b |.',
  code: 'Write `text` for code.',
  pre: 'Put ``` on a line before and after the code.',
  p: 'Leave an empty line between paragraphs.',
  div: 'Leave it out, or use <Note>.',
  span: 'Leave it out.',
  details: 'Write it out under a heading.',
};

const headingOfHtml = /^h[1-6]$/;

/** Tells whether a name is that of an element of HTML for which Markdown has something of its own. */
export function isReplacedHtml(tagName: string): boolean {
  return headingOfHtml.test(tagName) || Object.hasOwn(replacements, tagName);
}

/** Says what to write instead of an element of HTML. */
export function markdownFor(tagName: string): string {
  if (headingOfHtml.test(tagName)) return 'Begin the line with ## for a heading.';
  const replacement = Object.hasOwn(replacements, tagName) ? replacements[tagName] : undefined;
  return replacement ?? 'Leave it out, or write it in Markdown.';
}
