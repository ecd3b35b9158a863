import type { Obstacle } from '../../src/domain/matching/obstacles.ts';
import type { SetAsideReason } from '../../src/domain/matching/participation.ts';
import type { Unchecked } from '../../src/domain/matching/verify/verify.ts';
import type { UnplacedReason } from '../../src/schemas/grouping-proof.ts';
import type { AimStatus, Slot } from '../../src/schemas/grouping.ts';

/** What stands in a seeker's way, to follow their handle. */
export const unplacedWords: Record<UnplacedReason, string> = {
  'no-lead-in-language': 'no lead speaks a language of theirs',
  'no-lead-for-topic': 'no lead helps with a topic they asked for',
  'no-lead-allowed': 'every lead left is one they must not meet, or they asked for another one',
  'no-shared-hour': 'no lead can make an hour of theirs in every week',
  'tied-to-others':
    'they and those they are bound to, by their own wish or by the coordinators, fit into no group together: by hour, lead, language or size',
  'too-few-at-that-hour': 'too few people can make the hours that they share with a lead',
  'no-other-at-their-hours': 'nobody else who seeks equals can make an hour of theirs',
  'no-seat':
    'they could be in a group, but in this plan those whom they could meet do so at other hours, in other languages, or their group is full',
};

/** Why an enrolled person does not take part, to follow their handle. */
export const setAsideWords: Record<SetAsideReason, string> = {
  withdrawn: 'withdrew',
  'awaiting-private-part': 'has not sent the private part',
  waitlisted: 'is on the waiting list',
  'other-agreement': 'accepted an earlier agreement',
  'wants-another-format': 'wants a kind of group that this cohort does not form',
  'meets-in-rotation': 'meets others in the rounds of the rotation (npm run rotate)',
  'no-profile': 'has no profile',
  'profile-closed': 'has a profile that is not open by the first day',
  'no-consent': 'has not agreed that the profile is public',
  'leads-another-format': 'leads in another format',
  closed: 'is closed by the coordinators',
  'seats-taken': 'has no seat left beside other cohorts',
};

/** What verifying did not look at. */
export const uncheckedWords: Record<Unchecked, string> = {
  times: 'when groups meet, which is sealed to their members',
  availability: 'whether everybody can make every meeting',
  apart: 'whether people asked to be apart',
  together: 'whether people who asked for each other are in one group',
  'private-requirements': 'requirements that rest on what people said in private',
  fits: "everybody's fit",
  aims: 'what each aim reaches',
  'zone-data': 'whether zone data have changed',
  optimality: 'that nothing better exists',
  'solver-word': "that nothing better exists, where an aim says so by the solver's word",
};

/** Says how sure an aim is. */
export const statusWords: Record<AimStatus, string> = {
  certified: 'certified',
  'solver-proven': "proven, by the solver's word",
  gap: 'not proven',
};

/** Says what must change before a cohort can have groups, and how. */
export function toObstacleSentence(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'no-group-sessions':
      return 'The cohort has no group sessions. Add at least one session of kind group.';
    case 'no-recipients':
      return 'The cohort has no recipients. Run "npm run keys -- create" for it.';
    case 'rotation-alone':
      return 'Its peers meet others in each round instead of keeping a group. Run "npm run rotate" for it.';
    case 'sizes-out-of-order':
      return 'The group size is out of order. Let smallest, aimed at and largest not fall.';
    case 'two-sessions-in-a-week':
      return `Week ${obstacle.week} has two group sessions, which would meet at one time. Move one of them.`;
  }
}

/** Writes a slot as `Thursday 17:00`. */
export function toSlotWords({ weekday, start }: Slot): string {
  return `${weekday.slice(0, 1).toUpperCase()}${weekday.slice(1)} ${start}`;
}

/** Writes a number with its noun. */
export function toCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
