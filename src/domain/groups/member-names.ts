import type { Cohort } from '../../schemas/cohort.ts';

type NameStyle = Cohort['publish']['names'];

/**
 * Writes members' names as a cohort publishes them, in the given order; nothing when it publishes
 * counts alone.
 */
export function toMemberNames(names: readonly string[], style: NameStyle): string[] {
  switch (style) {
    case 'names':
      return [...names];
    case 'first-names':
      return names.map((name) => name.split(/\s+/)[0] ?? name);
    case 'initials':
      return names.map(toInitials);
    case 'counts':
      return [];
  }
}

function toInitials(name: string): string {
  const letters = name.split(/\s+/).map((word) => Array.from(word)[0] ?? '');
  const first = letters[0] ?? '';
  const last = letters.length > 1 ? (letters.at(-1) ?? '') : '';
  return `${first}${last}`.toUpperCase();
}
