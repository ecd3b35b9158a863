import { splitFrontMatter } from '../../src/records/front-matter/split-front-matter.ts';
import { withEntry } from '../keys/yaml-entry.ts';
import { demoBlocks } from './demo-blocks.ts';
import { spanishDemoBlocks } from './demo-blocks-in-spanish.ts';

/** What a text of the demonstration is rewritten for. */
export interface NewOwner {
  readonly today: string;
  /** Names and addresses of the demonstration, each with the new one. */
  readonly names: readonly (readonly [demo: string, own: string])[];
}

/** Whoever wrote the guides of the demonstration: its coordinators and mentors are fictional. */
const guideAuthors = '[Roundtable contributors]';

/**
 * Rewrites a page, guide or track of the demonstration as the new programme's own. What was true of the
 * demonstration alone goes, and so do days on which its people are said to have checked something.
 * @param file path from the folder of content
 * @returns the same text where nothing of it speaks of the demonstration, or it can not be read
 */
export function toOwnText(file: string, text: string, owner: NewOwner): string {
  const split = splitFrontMatter(text);
  if ('code' in split) return text;
  const blocks = toOwnBlocks(file, split.body);
  const body = owner.names.reduce((prose, [demo, own]) => {
    return replaceWord(prose, demo, toPlainProse(own));
  }, blocks);
  return `---\n${toOwnFrontMatter(file, split.frontMatter, owner)}---\n${body}`;
}

function toOwnBlocks(file: string, body: string): string {
  const edits = [...demoBlocks, ...spanishDemoBlocks].filter((edit) => edit.file === file);
  if (edits.length === 0) return body;
  const blocks = body.trim().split(/\n{2,}/);
  const kept = blocks.flatMap((block) => {
    const edit = edits.find(({ begins }) => block.startsWith(begins));
    return edit === undefined ? [block] : edit.instead === undefined ? [] : [edit.instead];
  });
  return `\n${kept.join('\n\n')}\n`;
}

function toOwnFrontMatter(file: string, yaml: string, { today, names }: NewOwner): string {
  let own = yaml;
  for (const key of ['title', 'summary']) {
    const written = readLine(yaml, key);
    const changed = names.reduce((line, [demo, name]) => replaceWord(line, demo, name), written);
    if (changed !== written) own = withEntry(own, key, JSON.stringify(changed));
  }
  if (file.startsWith('pages/') && readLine(yaml, 'version') !== '') {
    own = withEntry(own, 'version', today);
  }
  const isGuide = file.startsWith('resources/') && readLine(yaml, 'url') === '';
  if (isGuide && readLine(yaml, 'authors') !== '') own = withEntry(own, 'authors', guideAuthors);
  return readLine(yaml, 'checked') > today ? withEntry(own, 'checked', undefined) : own;
}

/** Reads what stands on the line of a top-level key; nothing where there is no such line. */
function readLine(yaml: string, key: string): string {
  return new RegExp(`^${key}: (.*)$`, 'm').exec(yaml)?.[1]?.trim() ?? '';
}

function replaceWord(text: string, word: string, own: string): string {
  const signs = Array.from(word, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${signs.join('')}(?![\\p{L}\\p{N}])`, 'gu');
  return text.replace(whole, () => own);
}

/** Keeps signs of Markdown and MDX in a name from meaning anything. */
function toPlainProse(name: string): string {
  return name.replace(/[\\`*_{}[\]<>|]/g, '\\$&');
}
