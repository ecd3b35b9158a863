import { getIntroduction } from '../../src/copy/letters.ts';
import { toCalendarDay } from '../../src/domain/calendar-parts.ts';
import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import { getParticipation } from '../../src/domain/matching/participation.ts';
import { findUndoneChanges } from '../../src/domain/matching/undone-changes.ts';
import type { Grouping } from '../../src/schemas/grouping.ts';
import type { GroupPerson } from './group-people.ts';
import { toLetterText } from './letter-text.ts';
import type { MessageInput } from './message.ts';

/** Somebody who takes part in a cohort and has no group in it. */
export interface WithoutGroup {
  readonly handle: string;
  readonly as: 'seeker' | 'lead';
}

/** Lists who seeks a place or would lead and is in no published group, by handle; not who left or pauses. */
export function listWithoutGroup(
  facts: CohortFacts,
  { groups }: Pick<Grouping, 'groups'>,
): WithoutGroup[] {
  const away = findUndoneChanges(facts).map(({ handle }) => handle);
  const grouped = groups.flatMap(({ leads, members }) => [...leads, ...members]);
  const seen = new Set([...away, ...grouped]);
  const { seekers, leads, setAside } = getParticipation(facts);
  const waiting = setAside.filter(({ as, reason }) => as === 'seeker' && reason === 'waitlisted');
  const all: WithoutGroup[] = [
    ...[...seekers, ...waiting.map(({ handle }) => handle)].map(
      (handle) => ({ handle, as: 'seeker' }) as const,
    ),
    ...leads.map((handle) => ({ handle, as: 'lead' }) as const),
  ];
  return all.filter(({ handle }) => {
    const isNew = !seen.has(handle);
    seen.add(handle);
    return isNew;
  });
}

/** Writes to somebody that there is no group for them, and what may still come. */
export function toWithoutGroupMessage(
  { cohort, program, language }: Pick<MessageInput, 'cohort' | 'program' | 'language'>,
  as: WithoutGroup['as'],
  reader: GroupPerson,
): string {
  const copy = getIntroduction(language);
  const { none } = copy;
  const until = cohort.waitlist?.until;
  const lines =
    as === 'lead'
      ? [none.lead(cohort.title)]
      : [
          none.seeker(cohort.title),
          ...(until === undefined ? [] : [none.waits(toCalendarDay(until))]),
          none.next,
        ];
  return toLetterText(copy, program, reader, none.subject(cohort.title), [...lines, '']);
}
