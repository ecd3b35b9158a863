import { splitFrontMatter } from '../../src/records/front-matter/split-front-matter.ts';

/** Changes the front matter of a file of prose and leaves its body as it is; a file without one stays whole. */
export function withFrontMatter(text: string, edit: (yaml: string) => string): string {
  const split = splitFrontMatter(text);
  if ('code' in split) return text;
  return `---\n${edit(split.frontMatter)}---\n${split.body}`;
}
