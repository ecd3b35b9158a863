import { fileKinds } from '../../src/records/kinds.ts';
import { toLatestDay } from '../../src/domain/time/calendar-days.ts';
import { toFinding, type Finding, type Rule } from './rule.ts';

/** Days on which something happened, and which therefore can't lie ahead. */
export const futureDateRule: Rule = {
  code: 'date-in-future',
  title: 'A day that has passed lies in the future',
  level: 'notice',
  where: [fileKinds.mentor.path, fileKinds.resource.path, fileKinds.grouping.path].join(', '),
  docs: '`confirmed`, `consent`, `checked` and `plannedOn` say when something was done. A day that has not come yet is usually a mistyped year, and would make the record look fresh for too long.',
  *run({ mentors, resources, groupings }, { now }) {
    const today = toLatestDay(now);
    for (const entry of mentors.values()) yield* toFindings(entry, ['confirmed', 'consent'], today);
    for (const entry of resources.values()) yield* toFindings(entry, ['checked'], today);
    for (const entry of groupings.values()) yield* toFindings(entry, ['plannedOn'], today);
  },
};

function* toFindings<Key extends string>(
  entry: Parameters<typeof toFinding>[0] & { data: Partial<Record<Key, string | undefined>> },
  keys: readonly Key[],
  today: string,
): Generator<Finding> {
  for (const key of keys) {
    const day = entry.data[key];
    if (day === undefined || day <= today) continue;
    yield toFinding(
      entry,
      [key],
      `${key} is ${day}, a day that has not come yet.`,
      'Write the day on which it happened.',
    );
  }
}
