import { hasTimes, toTimesReaders } from '../../src/domain/matching/meeting-times.ts';
import { countRecipients } from '../../src/domain/seal/count-recipients.ts';
import { fileKinds } from '../../src/records/kinds.ts';
import type { Programme, RecordEntry } from '../../src/records/programme.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { GroupingRecord } from '../../src/schemas/grouping.ts';
import { getCohortStage } from './cohort-stage.ts';
import { toFinding, type Rule } from './rule.ts';

const where = fileKinds['sealed-times'].path;

const timesMissing: Rule = {
  code: 'times-missing',
  title: 'Members have no file to read their times from',
  level: 'problem',
  where: fileKinds.grouping.path,
  docs: 'Where a cohort publishes times to members alone (`publish.times: members`), they stand in `times.age` beside `grouping.json`, sealed to the coordinators and to everybody in a group who made a key. `npm run publish` writes both. Restore the file from git, or, before the cohort begins, plan and publish again.',
  *run(programme, context) {
    for (const { entry, cohort, file } of listPublished(programme)) {
      if (cohort.publish.times !== 'members' || context.paths.has(file)) continue;
      if (hasTimes(entry.data)) continue;
      const isAhead = getCohortStage(programme, entry.id, context) === 'ahead';
      yield toFinding(
        entry,
        ['groups'],
        `There is no ${file}, so members can't learn when their groups meet.`,
        `Restore it from git${isAhead ? `, or plan and publish again: npm run plan -- ${entry.id}` : ''}.`,
      );
    }
  },
};

const timesUnexpected: Rule = {
  code: 'times-unexpected',
  title: 'Sealed times stand where none belong',
  level: 'problem',
  where,
  docs: '`times.age` belongs beside the published groups of a cohort that publishes times to members alone. Where there are no groups, or everybody may know the times, nobody keeps it in step, so it goes.',
  *run(programme, context) {
    for (const [id, cohort] of programme.cohorts) {
      const file = toFile(id);
      if (!context.paths.has(file)) continue;
      const isPublished = context.paths.has(fileKinds.grouping.path.replace('SLUG', id));
      if (isPublished && cohort.data.publish.times === 'members') continue;
      yield {
        file,
        line: 1,
        column: 1,
        message: isPublished
          ? `${cohort.data.title} publishes times to all, but there are sealed ones too.`
          : `There are sealed times, but no groups of ${cohort.data.title}.`,
        next: 'Delete this file.',
      };
    }
  },
};

const timesContradict: Rule = {
  code: 'times-contradict-cohort',
  title: 'Groups say when they meet, and should not, or the other way round',
  level: 'problem',
  where: fileKinds.grouping.path,
  docs: 'Where a cohort publishes times to all, `grouping.json` says when each group meets; where to members alone, it must not, since everybody can read it. Planning and publishing anew brings the two together. Once the cohort runs, put `publish.times` back as it was: what was public stays in the history of git, and what was sealed is opened by those who have a key.',
  *run(programme, context) {
    for (const { entry, cohort } of listPublished(programme)) {
      const index = entry.data.groups.findIndex(
        ({ slot }) => (slot === undefined) !== (cohort.publish.times === 'members'),
      );
      if (index === -1) continue;
      const isOpen = cohort.publish.times === 'members';
      const isAhead = getCohortStage(programme, entry.id, context) === 'ahead';
      yield toFinding(
        entry,
        ['groups', index, ...(isOpen ? ['slot'] : [])],
        isOpen
          ? `${cohort.title} publishes times to members alone, but this file, which everybody can read, holds them.`
          : `${cohort.title} publishes times to all, but this group has none.`,
        isAhead
          ? `Plan and publish again: npm run plan -- ${entry.id}.`
          : `The cohort has begun, so set publish.times back to ${isOpen ? 'all' : 'members'}.`,
      );
    }
  },
};

const timesReaders: Rule = {
  code: 'times-sealed-to-others',
  title: 'Sealed times have more or fewer readers than they should',
  level: 'notice',
  where,
  docs: '`times.age` is sealed to the keys of its cohort and to the own key of everybody in a group who has one and has not left. How many keys a sealed text has can be seen without any of them; which ones, only `npm run verify` with the key of the cohort can tell. People make a key, change it or leave, so this is no fault of the groups: `npm run keys -- reseal` seals again to those who should read.',
  *run(programme) {
    for (const { entry, cohort, file } of listPublished(programme)) {
      const armored = programme.sealedTimes.get(entry.id);
      const count = armored === undefined ? undefined : countRecipients(armored);
      if (count === undefined || cohort.publish.times !== 'members') continue;
      const people = programme.enrollments.get(entry.id) ?? new Map<string, never>();
      const enrollments = new Map([...people].map(([handle, { data }]) => [handle, data]));
      const readers = toTimesReaders(cohort.recipients, entry.data.groups, enrollments).length;
      // Without a key of its own, a cohort that is over has nothing left to seal again.
      if (count === readers || cohort.recipients.length === 0) continue;
      yield {
        file,
        line: 1,
        column: 1,
        message: `It is sealed to ${count === 1 ? 'one key' : `${count} keys`}, but ${readers} should open it.`,
        next: `Run npm run keys -- reseal ${entry.id}.`,
      };
    }
  },
};

/** When groups meet, where only their members may know. */
export const sealedTimesRules: readonly Rule[] = [
  timesMissing,
  timesUnexpected,
  timesContradict,
  timesReaders,
];

function* listPublished({ groupings, cohorts }: Programme): Generator<{
  entry: RecordEntry<GroupingRecord>;
  cohort: Cohort;
  file: string;
}> {
  for (const entry of groupings.values()) {
    const cohort = cohorts.get(entry.id)?.data;
    if (cohort !== undefined) yield { entry, cohort, file: toFile(entry.id) };
  }
}

function toFile(cohort: string): string {
  return where.replace('SLUG', cohort);
}
