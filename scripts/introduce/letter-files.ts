import path from 'node:path';
import type { GroupPerson } from './group-people.ts';
import { toAttendanceSheet, toContactList, type GroupWithPeople } from './lists.ts';
import { toMessage, toPairsMessage, type MessageInput } from './message.ts';
import { toReaderWords, type LetterSources } from './reader-words.ts';
import { toWithoutGroupMessage, type WithoutGroup } from './without-group.ts';

/** A file to write. */
interface LetterFile {
  readonly path: string;
  readonly text: string;
}

/** Writes a message to everybody in a group, one to a lead of several pairs, and the lists. */
export function toGroupFiles(
  folder: string,
  groups: readonly GroupWithPeople[],
  shared: Pick<MessageInput, 'cohortId' | 'program'> & LetterSources,
): LetterFile[] {
  const messages = groups.flatMap((one) =>
    one.people.map((reader) => {
      const pairs = listPairsLedBy(groups, reader.handle);
      const isMerged = pairs.length > 1 && pairs.includes(one);
      const own = { ...shared, ...toReaderWords(shared, reader), reader };
      return {
        path: path.join(folder, `${isMerged ? 'pairs' : one.group.id}.${reader.handle}.txt`),
        text: isMerged ? toPairsMessage(own, pairs) : toMessage({ ...own, ...one }),
      };
    }),
  );
  return [
    // A lead of several pairs gets one message, not one for each.
    ...new Map(messages.map((message) => [message.path, message])).values(),
    { path: path.join(folder, 'contacts.csv'), text: toContactList(groups) },
    { path: path.join(folder, 'attendance.csv'), text: toAttendanceSheet(shared.cohort, groups) },
  ];
}

/** Writes a message to everybody who has no group. */
export function toNoneFiles(
  folder: string,
  without: readonly WithoutGroup[],
  people: ReadonlyMap<string, GroupPerson>,
  shared: Pick<MessageInput, 'cohortId' | 'program'> & LetterSources,
): LetterFile[] {
  return without.flatMap(({ handle, as }) => {
    const reader = people.get(handle);
    if (reader === undefined) return [];
    const own = { ...shared, ...toReaderWords(shared, reader) };
    const text = toWithoutGroupMessage(own, as, reader);
    return [{ path: path.join(folder, `none.${handle}.txt`), text }];
  });
}

/** The one-to-one groups that somebody leads. */
function listPairsLedBy(groups: readonly GroupWithPeople[], handle: string): GroupWithPeople[] {
  return groups.filter(
    ({ group }) => group.format === 'one-to-one' && group.leads.includes(handle),
  );
}
