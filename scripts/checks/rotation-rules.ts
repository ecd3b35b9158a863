import { isLedFormat } from '../../src/domain/matching/leading.ts';
import { fileKinds } from '../../src/records/kinds.ts';
import type { Programme, RecordEntry } from '../../src/records/programme.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { RotationRules } from '../../src/schemas/rotation.ts';
import { toFinding, type Rule } from './rule.ts';
import { findMeantName } from './suggestion.ts';

const asked = fileKinds.cohort.path;
const published = fileKinds.rotation.path;

const rotationRoundUnknown: Rule = {
  code: 'rotation-round-unknown',
  title: 'A round of a rotation is no session of its cohort',
  level: 'problem',
  where: asked,
  docs: 'Each round of a `rotation` is the id of a session of the same cohort: one with a date, where groups meet at its time, or a group session, in whose week each group finds an hour. Correct the id, or add the session.',
  *run(programme) {
    for (const { entry, rotation } of listAsked(programme)) {
      const known = entry.data.sessions.map(({ id }) => ({ name: id }));
      for (const [index, round] of rotation.rounds.entries()) {
        if (known.some(({ name }) => name === round)) continue;
        const meant = findMeantName(round, known);
        yield toFinding(
          entry,
          ['rotation', 'rounds', index],
          `${round} is no session of ${entry.data.title}.`,
          meant === undefined ? 'Correct the id, or add the session.' : `Did you mean ${meant}?`,
        );
      }
    }
  },
};

const rotationWithoutPeers: Rule = {
  code: 'rotation-without-peers',
  title: 'A rotation is asked for, but nobody can join it',
  level: 'problem',
  where: asked,
  docs: 'Whoever enrolls as a peer meets others in the rounds of a rotation. People can enroll as peers where `formats` of the cohort lists `pair` or `peer-circle`.',
  *run(programme) {
    for (const { entry } of listAsked(programme)) {
      if (!entry.data.formats.every(isLedFormat)) continue;
      yield toFinding(
        entry,
        ['rotation'],
        `${entry.data.title} has a rotation, but no format for peers.`,
        'Add pair or peer-circle to formats, or take the rotation out.',
      );
    }
  },
};

const rotationSizeOrder: Rule = {
  code: 'rotation-size-order',
  title: 'Sizes of a rotation contradict each other',
  level: 'problem',
  where: asked,
  docs: 'The smallest size of a rotation is at most the one aimed at, and that is at most the largest.',
  *run(programme) {
    for (const { entry, rotation } of listAsked(programme)) {
      const { min, target, max } = rotation.size;
      if (min <= target && target <= max) continue;
      yield toFinding(
        entry,
        ['rotation', 'size'],
        `${min}, ${target} and ${max} are not in order.`,
        'Write min, target and max so that none is smaller than the one before.',
      );
    }
  },
};

const rotationWeekShared: Rule = {
  code: 'rotation-week-shared',
  title: 'A round is a session that groups with a lead hold too',
  level: 'problem',
  where: asked,
  docs: 'In a cohort that also has groups with a lead, every session of the kind `group` is a meeting of those groups at their weekly time. Rounds of a rotation have a date and a time there: use a session of another kind, such as `social`.',
  *run(programme) {
    for (const { entry, rotation } of listAsked(programme)) {
      if (!entry.data.formats.some(isLedFormat)) continue;
      for (const [index, round] of rotation.rounds.entries()) {
        const session = entry.data.sessions.find(({ id }) => id === round);
        if (session?.kind !== 'group') continue;
        yield toFinding(
          entry,
          ['rotation', 'rounds', index],
          `${round} is a meeting of the groups with a lead.`,
          'Name a session with a date, or plan the rotation in a cohort of its own.',
        );
      }
    }
  },
};

const rotationContradicts: Rule = {
  code: 'rotation-contradicts',
  title: 'A published rotation does not fit its cohort',
  level: 'problem',
  where: published,
  docs: 'Each round of `rotation.json` is a session of its cohort, and everybody in it is enrolled there and is in one group at most. The file is never edited by hand: restore it from git, or run `npm run rotate` again, which leaves rounds that have begun as they are.',
  *run(programme, context) {
    for (const entry of programme.rotations.values()) {
      const sessions = programme.cohorts.get(entry.id)?.data.sessions;
      const enrolled = programme.enrollments.get(entry.id);
      for (const [index, { session, groups }] of entry.data.rounds.entries()) {
        if (sessions !== undefined && !sessions.some(({ id }) => id === session)) {
          const message = `${session} is no session of ${entry.id}.`;
          yield toFinding(entry, ['rounds', index, 'session'], message, restore(entry.id));
        }
        const seen = new Set<string>();
        for (const [place, person] of groups.flat().entries()) {
          const file = fileKinds.enrollment.path
            .replace('SLUG', entry.id)
            .replace('HANDLE', person);
          const isKnown = enrolled?.has(person) === true || context.paths.has(file);
          const found = toFault(person, isKnown, seen.has(person));
          seen.add(person);
          if (found === undefined) continue;
          const keyPath = ['rounds', index, 'groups', ...toPlace(groups, place)];
          yield toFinding(entry, keyPath, found, restore(entry.id));
        }
      }
    }
  },
};

/** What a rotation asks for, and what a published one says. */
export const rotationRules: readonly Rule[] = [
  rotationRoundUnknown,
  rotationWithoutPeers,
  rotationSizeOrder,
  rotationWeekShared,
  rotationContradicts,
];

function toFault(person: string, isKnown: boolean, isTwice: boolean): string | undefined {
  if (isTwice) return `${person} is in two groups of one round.`;
  return isKnown ? undefined : `${person} is not enrolled in this cohort.`;
}

function toPlace(groups: readonly (readonly string[])[], place: number): [number, number] {
  let left = place;
  for (const [index, group] of groups.entries()) {
    if (left < group.length) return [index, left];
    left -= group.length;
  }
  return [0, 0];
}

function restore(cohort: string): string {
  return `Restore the file from git, or run npm run rotate -- ${cohort}.`;
}

function* listAsked({ cohorts }: Programme): Generator<{
  entry: RecordEntry<Cohort>;
  rotation: RotationRules;
}> {
  for (const entry of cohorts.values()) {
    const { rotation } = entry.data;
    if (rotation !== undefined) yield { entry, rotation };
  }
}
