import { programSchema, type Program } from '../../src/schemas/program.ts';
import { readRepository } from './repository-place.ts';

/** The first cohort of a new programme. */
export interface FirstCohort {
  /** The first day of week 1. */
  readonly starts: string;
  readonly weeks: number;
  readonly zone: string;
}

/** What `init` has to know of the programme that takes the demonstration's place. */
export interface InitAnswers extends Pick<
  Program,
  'name' | 'contact' | 'conduct' | 'locales' | 'site' | 'base'
> {
  readonly privacyContact: string;
  readonly repository: Pick<Program['repository'], 'forge' | 'host' | 'path' | 'visibility'>;
  readonly branch: string;
  readonly cohort: FirstCohort | undefined;
}

/** The words of all answers, by the names of their questions. */
export type AnswerWords = Readonly<Record<string, string>>;

/**
 * Reads the words of answers, each of which its question has accepted.
 * @param given what was not asked: the forge's software where its host does not tell, and the branch
 */
export function readAnswers(
  words: AnswerWords,
  given: { readonly forge: Program['repository']['forge'] | undefined; readonly branch: string },
): InitAnswers {
  const repository = readRepository(words['repository'] ?? '', given.forge);
  if (repository === undefined) throw new Error('The repository was accepted and can not be read.');
  const { name = '', contact = '', conduct, privacy, starts = '' } = words;
  const place = readSiteAddress(words['site'] ?? '');
  if (place === undefined) throw new Error('The address was accepted and can not be read.');
  return {
    name: name.trim(),
    contact,
    conduct: conduct === contact ? undefined : conduct,
    privacyContact: privacy ?? contact,
    locales: toLanguages(words['languages'] ?? 'en'),
    ...place,
    repository:
      words['visibility'] === 'private' ? { ...repository, visibility: 'private' } : repository,
    branch: given.branch,
    cohort:
      starts === ''
        ? undefined
        : { starts, weeks: Number(words['weeks']), zone: words['zone'] ?? 'UTC' },
  };
}

const { site: siteSchema, base: baseSchema } = programSchema.shape;

/**
 * Takes the address of a site apart into its host and the folder under it.
 * @returns nothing where a site can't stand at that address
 */
export function readSiteAddress(address: string): Pick<Program, 'site' | 'base'> | undefined {
  const { host = '', folder = '' } =
    /^(?<host>[a-z]+:\/\/[^/]+)(?<folder>.*)$/i.exec(address)?.groups ?? {};
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const isPlace = siteSchema.safeParse(host).success && baseSchema.safeParse(base).success;
  return isPlace ? { site: new URL(host).origin, base } : undefined;
}

/** Splits a list of language tags at its commas. */
export function toLanguages(text: string): string[] {
  return text.split(',').map((tag) => tag.trim());
}
