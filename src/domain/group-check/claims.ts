import type { FindingCode } from '../matching/findings.ts';
import type { RotationFindingCode } from '../matching/rotation/verify-rotation.ts';

/** What a page says about published groups that anybody can check, in the order of reading. */
export const groupClaims = [
  'one-place',
  'sizes',
  'members',
  'leads',
  'seats',
  'language',
  'topics',
  'company',
  'new-faces',
  'times',
  'decisions',
  'reasons',
  'counts',
  'seekers',
  'rules',
  'repairs',
  'inputs',
  'private',
] as const;

/** The same about the rounds of a rotation. */
export const rotationClaims = [
  'rounds',
  'people',
  'one-group',
  'round-sizes',
  'repeats',
  'bound',
  'private-rounds',
] as const;

export type GroupClaim = (typeof groupClaims)[number];
export type RotationClaim = (typeof rotationClaims)[number];
export type ClaimName = GroupClaim | RotationClaim;

/** Why something can't be checked in a page. */
export type Hindrance = 'no-answers' | 'no-times' | 'labels' | 'other-cohorts' | 'key';

/** Something that was found, for the words of a page. */
export interface Found {
  readonly code: FindingCode | RotationFindingCode;
  /** Name of the group, or id of the round; undefined where it is about all of them. */
  readonly where: string | undefined;
  readonly people: number;
  readonly found: string;
  readonly expected: string;
}

/**
 * What came of checking one claim. Changed: the records of today say something else, and have changed
 * since the groups were formed, so it may have held then.
 */
export type Claim = { readonly name: ClaimName } & (
  | { readonly status: 'holds' }
  | { readonly status: 'broken' | 'changed'; readonly found: readonly Found[] }
  | { readonly status: 'unchecked'; readonly why: Hindrance }
);

/** By claim about groups: what contradicts it. */
export const claimOfFinding: Partial<Record<FindingCode, GroupClaim>> = {
  'other-cohort': 'rules',
  'repeated-id': 'one-place',
  'repeated-name': 'one-place',
  'unsorted-groups': 'one-place',
  'repeated-lead': 'one-place',
  'repeated-member': 'one-place',
  'lead-is-member': 'one-place',
  'lead-count': 'sizes',
  'too-few-members': 'sizes',
  'too-many-members': 'sizes',
  'slot-off-grid': 'times',
  'slot-not-offered': 'times',
  'slot-meets-session': 'times',
  'overlapping-meetings': 'times',
  'untrue-count': 'counts',
  'untrue-quality': 'counts',
  'untrue-seeker-count': 'seekers',
  'other-public-inputs': 'inputs',
  'other-settings': 'rules',
  'format-not-offered': 'rules',
  'lead-not-taking-part': 'leads',
  'member-not-seeking': 'members',
  'over-capacity': 'seats',
  'override-broken': 'decisions',
  'no-shared-language': 'language',
  'no-asked-topic': 'topics',
  'no-goal-topic': 'topics',
  'one-organization': 'company',
  'far-experience': 'company',
  'met-before': 'new-faces',
  'untrue-reasons': 'reasons',
  'broken-history': 'repairs',
  'untrue-moves': 'repairs',
  'leaver-in-group': 'repairs',
};

/** By finding about a rotation: the claim that it contradicts. */
export const claimOfRotationFinding: Partial<Record<RotationFindingCode, RotationClaim>> = {
  'unknown-round': 'rounds',
  'other-date': 'rounds',
  'not-enrolled': 'people',
  left: 'people',
  'twice-in-round': 'one-group',
  'wrong-size': 'round-sizes',
  'repeats-differ': 'repeats',
  'bound-impossible': 'bound',
};
