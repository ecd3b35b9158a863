import type { Slug } from '../../schemas/keys.ts';
import type { Resource } from '../../schemas/resource.ts';
import { toSpokenLanguage } from '../naming/spoken-language.ts';
import { compareText } from '../text-order.ts';

/** A resource in one of the languages that it exists in. */
export interface Version {
  readonly slug: Slug;
  readonly language: string;
}

type Translatable = Pick<Resource, 'language' | 'translates'>;

/** Lists what says the same as each resource, itself included: what was translated first, then by language. */
export function toVersions(
  resources: ReadonlyMap<Slug, Translatable>,
): Map<Slug, readonly Version[]> {
  const families = Map.groupBy(resources, ([slug, { translates }]) => translates ?? slug);
  return new Map(
    [...families].flatMap(([original, members]) => {
      const versions = members
        .map(([slug, { language }]) => ({ slug, language }))
        .sort(
          (one, other) =>
            Number(other.slug === original) - Number(one.slug === original) ||
            compareText(one.language, other.language),
        );
      return versions.map(({ slug }) => [slug, versions] as const);
    }),
  );
}

/** Chooses what a reader of a language is led to where a resource is named: that one, where none is nearer. */
export function chooseVersion(named: Slug, versions: readonly Version[], language: string): Slug {
  const isNear = (version: Version) =>
    toSpokenLanguage(version.language) === toSpokenLanguage(language);
  const own = versions.filter(isNear);
  if (own.some(({ slug }) => slug === named)) return named;
  return (own.find((version) => version.language === language) ?? own[0])?.slug ?? named;
}
