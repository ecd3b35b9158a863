import type { ContentFile } from '../../src/records/programme.ts';

/** A place that still names a removed person. */
export interface Mention {
  readonly file: string;
  readonly line: number;
}

/** Finds where texts still name a person, by handle or name, as whole words and without regard to case. */
export function findMentions(files: readonly ContentFile[], words: readonly string[]): Mention[] {
  const wanted = words.filter((word) => word.length > 2).map(escape);
  if (wanted.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${wanted.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return files.flatMap(({ path, bytes }) => {
    if (bytes.includes(0)) return [];
    return new TextDecoder()
      .decode(bytes)
      .split(/\r?\n/)
      .flatMap((line, index) => (pattern.test(line) ? [{ file: path, line: index + 1 }] : []));
  });
}

function escape(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
