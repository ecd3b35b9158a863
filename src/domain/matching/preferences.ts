import type { PreferenceName, Preferences } from '../../schemas/preferences.ts';

/** Preferences about a person, their leads and the hour; the value rests on no other member. */
export const ownPreferences = [
  'topics',
  'rankedLeads',
  'goals',
  'localHour',
] as const satisfies readonly PreferenceName[];

/** Preferences about who else is in the group: the value is the mean over the other members. */
export const pairPreferences = [
  'together',
  'newFaces',
  'mixedOrganizations',
  'closeExperience',
  'mixedExperience',
  'communication',
] as const satisfies readonly PreferenceName[];

/** Every preference. */
export const preferenceNames = [
  ...ownPreferences,
  ...pairPreferences,
  'evenSizes',
] as const satisfies readonly PreferenceName[];

export type OwnPreference = (typeof ownPreferences)[number];
export type PairPreference = (typeof pairPreferences)[number];

/** The weights of a cohort that names none; those of the schema, in which a test holds them. */
export const usualPreferences: Preferences = {
  topics: 5,
  rankedLeads: 3,
  goals: 2,
  localHour: 1,
  together: 0,
  newFaces: 0,
  mixedOrganizations: 0,
  closeExperience: 0,
  mixedExperience: 0,
  communication: 0,
  evenSizes: 0,
};

/** Adds up all weights. */
export function toWeightSum(weights: Preferences): number {
  return preferenceNames.reduce((sum, name) => sum + weights[name], 0);
}

/** Tells whether a cohort weighs who is with whom, so that a person's fit rests on the other members. */
export function hasPairPreference(weights: Preferences): boolean {
  return pairPreferences.some((name) => weights[name] > 0);
}
