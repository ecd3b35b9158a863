/** How the languages of the demonstration and those of the new programme meet. */
export interface ChosenLanguages {
  /** What the demonstration's own texts are in. */
  readonly original: string;
  /** The first language of the new programme, in which its own texts are read. */
  readonly first: string;
  /** All of the new programme's. */
  readonly all: readonly string[];
}

/**
 * Says under which tag a language of the demonstration is known to the new programme: the same, or one of
 * another region.
 * @returns nothing where it was not chosen
 */
export function toChosen(language: string, { all }: ChosenLanguages): string | undefined {
  return all.find((tag) => tag === language) ?? all.find((tag) => isAlike(tag, language));
}

/** Tells whether two tags name one language, of whatever region. */
export function isAlike(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}
