import type { Enrollment } from '../../schemas/enrollment.ts';
import type { GroupingRecord } from '../../schemas/grouping.ts';
import { toHistories } from '../groups/group-states.ts';
import { toCompactJson } from '../matching/canonical-json.ts';
import { compareText, type CohortFacts } from '../matching/facts.ts';
import { getUsedCompany } from '../matching/public-inputs.ts';
import type { CheckedPerson } from './check-file.ts';
import type { NamedAs } from './labels.ts';

/** Which answers of members go into what a page checks with. */
export interface AnswerChoice {
  /** All that the digest covers, where members stand under their handles. */
  readonly answers: 'all' | 'used' | 'none';
  /** Whoever has a group; of others only that they seek one is told. */
  readonly placed: ReadonlySet<string>;
}

/**
 * Writes what checking uses of the people of a cohort, by label. Who leads under another name than they
 * are a member stands there twice, each with that side of their answers.
 */
export function toCheckedPeople(
  facts: CohortFacts,
  labelOf: (handle: string, as: NamedAs) => string,
  choice: AnswerChoice,
): Record<string, CheckedPerson> {
  const people: (readonly [string, CheckedPerson])[] = [];
  for (const [handle, enrollment] of facts.enrollments) {
    if (enrollment.state === 'withdrawn') continue;
    const [lead, member] = [labelOf(handle, 'lead'), labelOf(handle, 'member')];
    const person = toCheckedPerson(facts, handle, choice);
    if (lead === member) {
      people.push([member, person]);
      continue;
    }
    people.push([lead, toLeading(person)]);
    people.push([member, { ...person, roles: person.roles.filter((role) => role !== 'mentor') }]);
  }
  // Records stand in the order of handles, which would tell whose label is whose.
  return Object.fromEntries(people.sort(([one], [other]) => compareText(one, other)));
}

function toLeading({ roles, state, agreement, languages, offers }: CheckedPerson): CheckedPerson {
  return {
    roles: roles.filter((role) => role === 'mentor'),
    state,
    agreement,
    ...(languages === undefined ? {} : { languages }),
    ...(offers === undefined ? {} : { offers }),
  };
}

/** Tells people who get labels apart by what they said and by the groups they are and were in. */
export function toLabelKey(
  facts: CohortFacts,
  { groups, ended = [], changes = [] }: Pick<GroupingRecord, 'groups' | 'ended' | 'changes'>,
  choice: AnswerChoice,
): (handle: string) => string {
  const histories = toHistories({ groups, ended });
  return (handle) =>
    toCompactJson({
      person: facts.enrollments.has(handle) ? toCheckedPerson(facts, handle, choice) : undefined,
      groups: histories.flatMap(({ id, states }) =>
        states
          .filter(({ leads, members }) => leads.includes(handle) || members.includes(handle))
          .map(({ leads, since }) => [id, since, leads.includes(handle)]),
      ),
      asked: changes.map(({ asked }) =>
        asked.filter((one) => one.handle === handle).map(({ what }) => what),
      ),
    });
}

function toCheckedPerson(
  facts: CohortFacts,
  handle: string,
  { answers, placed }: AnswerChoice,
): CheckedPerson {
  const enrollment = facts.enrollments.get(handle);
  const { roles = [], state = 'complete', agreement = '', place } = enrollment ?? {};
  const frame = { roles, state, agreement, ...(place === undefined ? {} : { place }) };
  const isLead = roles.includes('mentor');
  if (enrollment === undefined || answers === 'none') return frame;
  if (!placed.has(handle) && !isLead) return frame;
  return { ...frame, ...toAnswers(facts, enrollment, answers) };
}

function toAnswers(
  { cohort }: CohortFacts,
  enrollment: Enrollment,
  answers: 'all' | 'used',
): Partial<CheckedPerson> {
  const { topics, offers, goalTopics, languages, organization, experience } = enrollment;
  const { requirements, formats } = cohort;
  const { usesOrganization, usesExperience } = getUsedCompany(cohort);
  const isAll = answers === 'all';
  return {
    topics,
    languages,
    ...(isAll || formats.includes('reverse') ? { offers } : {}),
    ...(isAll || requirements.includes('goal-topic') ? { goalTopics } : {}),
    ...(usesOrganization && organization !== undefined ? { organization } : {}),
    ...(usesExperience && experience !== undefined ? { experience } : {}),
  };
}
