import { foldToAscii } from '../naming/ascii-fold.ts';
import { personalHeadings, type FieldSpec } from './fields.ts';

/** What becomes of a column: a field, nothing because it may be personal, or nothing. */
export type ColumnUse<Field extends string> =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'personal' }
  | { readonly kind: 'unused' };

/** One use for each column, in the order of the columns. */
export type ColumnMapping<Field extends string> = readonly ColumnUse<Field>[];

/** A person's own choice: the columns (by index) that fill a field; none empties it. */
export type MappingChoices<Field extends string> = ReadonlyMap<Field, readonly number[]>;

interface Match<Field extends string> {
  readonly use: ColumnUse<Field>;
  readonly strength: number;
}

const exactMatch = 1000;

/**
 * Guesses from its heading what each column is. The longest words that are found in a heading decide,
 * and a heading that is nothing else beats one that only contains them. What may be personal is never a
 * field, whatever is chosen. Of several columns for a field with one place the best, else the first wins.
 */
export function guessMapping<Field extends string>(
  headings: readonly string[],
  fields: Readonly<Record<Field, FieldSpec>>,
  choices: MappingChoices<Field> = new Map(),
): ColumnUse<Field>[] {
  const chosenColumns = new Set([...choices.values()].flat());
  const matches = headings.map((heading, index): Match<Field> => {
    const match = matchHeading(heading, fields);
    const { use } = match;
    if (use.kind !== 'field') return match;
    const isOverridden = chosenColumns.has(index) || choices.has(use.field);
    return isOverridden ? { use: { kind: 'unused' }, strength: 0 } : match;
  });
  const guessed = matches.map((match, index) => keepBest(match, index, matches, fields));
  for (const [field, columns] of choices) {
    for (const column of columns) {
      if (guessed[column]?.kind === 'unused') guessed[column] = { kind: 'field', field };
    }
  }
  return guessed;
}

/** Folds a heading to lower-case ASCII words: `What can you help with? (tags)` gives five words and `tags`. */
export function toHeadingWords(heading: string): string {
  return foldToAscii(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A heading as it is written, and with words parted at capitals: `GitHub`, but also `fullName`. */
function toHeadingForms(heading: string): string[] {
  return [heading, heading.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')].map(toHeadingWords);
}

function matchHeading<Field extends string>(
  heading: string,
  fields: Readonly<Record<Field, FieldSpec>>,
): Match<Field> {
  const forms = toHeadingForms(heading);
  const personal: Match<Field> = {
    use: { kind: 'personal' },
    strength: strengthOf(forms, personalHeadings),
  };
  let best: Match<Field> =
    personal.strength > 0 ? personal : { use: { kind: 'unused' }, strength: 0 };
  for (const [field, spec] of listFields(fields)) {
    const strength = strengthOf(forms, spec.headings);
    if (strength > best.strength) best = { use: { kind: 'field', field }, strength };
  }
  return best;
}

function strengthOf(forms: readonly string[], headings: readonly string[]): number {
  const strengths = headings.map((heading) => {
    if (forms.includes(heading)) return exactMatch + heading.length;
    return forms.some((words) => ` ${words} `.includes(` ${heading} `)) ? heading.length : 0;
  });
  return Math.max(0, ...strengths);
}

function keepBest<Field extends string>(
  match: Match<Field>,
  index: number,
  matches: readonly Match<Field>[],
  fields: Readonly<Record<Field, FieldSpec>>,
): ColumnUse<Field> {
  const { use, strength } = match;
  if (use.kind !== 'field' || fields[use.field].columns === 'many') return use;
  const isBeaten = matches.some(
    (other, otherIndex) =>
      other.use.kind === 'field' &&
      other.use.field === use.field &&
      (other.strength > strength || (other.strength === strength && otherIndex < index)),
  );
  return isBeaten ? { kind: 'unused' } : use;
}

function listFields<Field extends string>(
  fields: Readonly<Record<Field, FieldSpec>>,
): [Field, FieldSpec][] {
  // Object.entries widens the keys of a record to string.
  return Object.entries(fields) as [Field, FieldSpec][];
}
