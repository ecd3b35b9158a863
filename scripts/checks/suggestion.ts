import { findNearestWord } from '../../src/records/text/words.ts';

/** A name that exists, and other words by which people may mean it. */
export interface Candidate {
  readonly name: string;
  readonly synonyms?: readonly string[];
}

/**
 * Finds the name that was most likely meant: a synonym of it, one with few letters changed, or the only
 * one that begins alike. Of equally near names the first in code-unit order; undefined when none is near.
 */
export function findMeantName(
  written: string,
  candidates: Iterable<Candidate>,
): string | undefined {
  const wanted = toPlain(written);
  const names: string[] = [];
  for (const { name, synonyms } of candidates) {
    if (synonyms?.some((synonym) => toPlain(synonym) === wanted)) return name;
    names.push(name);
  }
  return findNearestWord(wanted, names) ?? findOnlyExtension(wanted, names);
}

function findOnlyExtension(wanted: string, names: readonly string[]): string | undefined {
  if (wanted.length < 3) return undefined;
  const longer = names.filter((name) => {
    const plain = toPlain(name);
    return plain.startsWith(`${wanted}-`) || wanted.startsWith(`${plain}-`);
  });
  return longer.length === 1 ? longer[0] : undefined;
}

function toPlain(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '-');
}
