import type { GroupingRecord } from '../../schemas/grouping.ts';
import { listNamed, mapPeople } from '../groups/map-people.ts';
import {
  getOverlappingCohorts,
  type CohortFacts,
  type PublishedCohort,
} from '../matching/facts.ts';
import { toPublicInputs } from '../matching/public-inputs.ts';
import { toRepairedFacts } from '../matching/repair/running-facts.ts';
import type { CheckedMentor, CheckedOther, GroupCheckFile } from './check-file.ts';
import { toCheckedCohort } from './checked-cohort.ts';
import { toCheckedPeople, toLabelKey, type AnswerChoice } from './checked-people.ts';
import { getMemberLabels, toLabeler, type Naming } from './labels.ts';
import { readCheckFile } from './read-check-file.ts';
import { withoutTimes } from './without-times.ts';

/** What decides how much a page is given to check groups with. */
export interface CheckRules {
  readonly stage: GroupCheckFile['stage'];
  /** Whether everybody can read the repository, and so what members said in public. */
  readonly visibility: 'public' | 'private';
  /** Handles of mentors whose profile is public. */
  readonly profiles: ReadonlySet<string>;
}

/**
 * Writes what a page checks the published groups of a cohort with: nothing that the site or the public
 * repository does not show, and nobody's name that the cohort does not publish. Answers of members are
 * left out where the cohort shows counts alone or the repository is private.
 */
export function toCheckFile(
  facts: CohortFacts,
  published: GroupingRecord,
  { stage, visibility, profiles }: CheckRules,
): GroupCheckFile {
  const { names, times } = facts.cohort.publish;
  const grouping = times === 'all' ? published : withoutTimes(published);
  const style = getMemberLabels(names, visibility);
  const isShown = style !== 'hidden';
  const members = style === 'named' ? 'named' : 'labeled';
  const choice = toChoice(grouping, style);
  const labelOf = toLabels(facts, grouping, { members, profiles }, choice);
  const file: GroupCheckFile = {
    version: 1,
    cohort: toCheckedCohort(
      facts.id,
      facts.cohort,
      (one) => labelOf(one, 'member'),
      (host) => members === 'named' || profiles.has(host),
    ),
    stage,
    answers: isShown ? 'shown' : 'hidden',
    inputs: 'whole',
    people: isShown ? toCheckedPeople(facts, labelOf, choice) : {},
    mentors: toMentors(
      facts,
      (handle) => profiles.has(handle) && labelOf(handle, 'lead') === handle,
    ),
    others: getOverlappingCohorts(facts).map((other) => toOther(other, profiles)),
    grouping: mapPeople(grouping, labelOf),
  };
  return { ...file, inputs: toInputs(facts, grouping, file) };
}

function toChoice(
  { groups }: GroupingRecord,
  members: 'named' | 'labeled' | 'hidden',
): AnswerChoice {
  const placed = new Set(groups.flatMap((group) => [...group.leads, ...group.members]));
  const answers = { named: 'all', labeled: 'used', hidden: 'none' } as const;
  return { answers: answers[members], placed };
}

function toLabels(
  facts: CohortFacts,
  grouping: GroupingRecord,
  naming: Naming,
  choice: AnswerChoice,
): ReturnType<typeof toLabeler> {
  const decided = facts.cohort.overrides.flatMap((one) => {
    if (one.kind === 'pin') return [one.person, one.to];
    return [one.kind === 'slot' ? one.person : one.lead];
  });
  const named = new Set([...facts.enrollments.keys(), ...listNamed(grouping), ...decided]);
  const toKey = toLabelKey(facts, grouping, choice);
  return toLabeler(facts.enrollments, [...named], grouping, naming, toKey);
}

/** Profiles of those who lead or enrolled to lead: their pages show the same. */
function toMentors(
  { mentors, enrollments }: CohortFacts,
  isNamedLead: (handle: string) => boolean,
): Record<string, CheckedMentor> {
  const concerned = [...mentors].filter(
    ([handle]) => enrollments.has(handle) && isNamedLead(handle),
  );
  return Object.fromEntries(
    concerned.map(([handle, { topics, formats, capacity, status, pausedUntil }]) => [
      handle,
      { topics, formats, capacity, status, ...(pausedUntil === undefined ? {} : { pausedUntil }) },
    ]),
  );
}

/** Who leads in another cohort, how many people and when, as its own page shows it. */
function toOther(
  { id, cohort, grouping }: PublishedCohort,
  profiles: ReadonlySet<string>,
): CheckedOther {
  const isPublic = (handle: string) => profiles.has(handle);
  const shown = cohort.publish.times === 'all' ? grouping : withoutTimes(grouping);
  return {
    cohort: { ...toCheckedCohort(id, cohort, () => '#', isPublic), overrides: [] },
    groups: shown.groups.map(({ format, leads, members, slot }) => ({
      format,
      leads: leads.map((handle) => (isPublic(handle) ? handle : '#')),
      members: members.map(() => '#'),
      ...(slot === undefined ? {} : { slot }),
    })),
  };
}

function toInputs(
  facts: CohortFacts,
  published: GroupingRecord,
  file: GroupCheckFile,
): GroupCheckFile['inputs'] {
  const digest = toPublicInputs(toRepairedFacts(facts, published));
  const read = readCheckFile(file);
  if (toPublicInputs(toRepairedFacts(read.facts, read.grouping)) === digest) return 'whole';
  return digest === published.publicInputs ? 'labeled-same' : 'labeled-changed';
}
