import type { PublicReason } from '../../schemas/grouping.ts';
import type { Experience } from '../../schemas/words.ts';
import type { Person, Problem } from './problem.ts';

const levels: readonly Experience[] = ['new', 'some', 'seasoned', 'expert'];

/**
 * Gives the public reasons about who is with whom, each where the cohort weighs or requires it and at
 * least two members have said something public about it.
 */
export function toCompanyReasons(problem: Problem, members: readonly Person[]): PublicReason[] {
  const { preferences, requirements } = problem;
  const isMixed =
    preferences.mixedOrganizations > 0 || requirements.includes('different-organizations');
  const isNew = preferences.newFaces > 0 || requirements.includes('new-faces');
  return [
    ...(isMixed ? toOrganizationReasons(members) : []),
    ...toExperienceReasons(problem, members),
    ...(isNew ? toNewFacesReasons(members) : []),
  ];
}

function toOrganizationReasons(members: readonly Person[]): PublicReason[] {
  const named = members.map(({ organization }) => organization).filter((name) => name !== '');
  if (named.length < 2) return [];
  return [{ kind: 'organizations', organizations: new Set(named).size, named: named.length }];
}

function toExperienceReasons(
  { preferences, requirements }: Problem,
  members: readonly Person[],
): PublicReason[] {
  const isClose = preferences.closeExperience > 0 || requirements.includes('close-experience');
  const said = members.flatMap(({ experience }) => experience ?? []);
  const [least, most] = [levels[Math.min(...said)], levels[Math.max(...said)]];
  const isWeighed = isClose || preferences.mixedExperience > 0;
  if (!isWeighed || said.length < 2 || least === undefined || most === undefined) return [];
  return [{ kind: 'experience', aim: isClose ? 'close' : 'mixed', least, most }];
}

function toNewFacesReasons(members: readonly Person[]): PublicReason[] {
  const pairs = members.flatMap((one, at) =>
    members.slice(at + 1).map(({ handle }) => one.metBefore.includes(handle)),
  );
  if (pairs.length === 0) return [];
  return [{ kind: 'new-faces', metBefore: pairs.filter(Boolean).length, of: pairs.length }];
}
