import type { Rotation, RotationProof } from '../../../schemas/rotation.ts';
import { toDay } from '../../time/calendar-days.ts';
import { toCanonicalJson } from '../canonical-json.ts';
import { compareText } from '../facts.ts';
import { countMeetings, countSitOuts } from './count-meetings.ts';
import { toGroupFit } from './improve-fit.ts';
import { solveRotation, type SolvedRotation } from './solve-rotation.ts';
import { toRotation, type RotationInputs, type StatedRotation } from './to-rotation.ts';

/** Any number; the same one each time. */
const seed = 1;

/** Plans the rounds of a rotation that have not begun, and keeps those that have as they are. */
export function planRotation(inputs: RotationInputs): RotationProof {
  const stated = toRotation(inputs);
  const solved = solveRotation(stated.problem, seed);
  const present = toPresent(inputs, stated);
  const rotation = toRecord(inputs, stated, solved, present);
  const { problem } = stated;
  return {
    version: 1,
    rotation: keepDay(rotation, inputs.published),
    absences: sortAbsences(inputs.absences),
    present,
    met: stated.met.map(([one, other]) => [one, other]),
    apart: stated.apart.map(([one, other]) => [one, other]),
    ...(stated.coming[0] === undefined ? {} : { planned: stated.coming[0].session.id }),
    reason: solved.bound.reason,
    fit: {
      total: solved.rounds.flat().reduce((sum, group) => sum + toGroupFit(problem, group), 0),
      places: solved.seated,
    },
  };
}

/** What is published of a rotation: all its rounds, and how good they are. */
function toRecord(
  { facts, now }: RotationInputs,
  stated: StatedRotation,
  solved: SolvedRotation,
  present: RotationProof['present'],
): Rotation {
  const { cohort, id } = facts;
  const rounds = [...stated.past, ...toRoundRecords(stated, solved)];
  const before = countMeetings(stated.past, stated.met);
  const peopleOf = new Map(present.map((one) => [one.session, one.people]));
  const taking = new Set(stated.present.flat());
  return {
    version: 1,
    cohort: id,
    plannedOn: toDay(now, cohort.zone),
    zone: cohort.zone,
    settings: { size: stated.problem.size, history: cohort.rotation?.history ?? true },
    quality: {
      ...countMeetings(rounds, stated.met),
      atLeast: before.repeats + before.earlier + solved.bound.atLeast,
      seated: solved.seated === solved.mostSeated ? 'all-possible' : 'not-proven',
      sitOuts: countSitOuts(rounds, peopleOf, [...taking]),
    },
    rounds,
  };
}

function toRoundRecords({ coming, people }: StatedRotation, { rounds }: SolvedRotation) {
  return coming.map(({ session, date }, round) => ({
    session: session.id,
    date,
    groups: (rounds[round] ?? [])
      .map((group) => group.map((person) => people[person] ?? '').sort(compareText))
      .sort((one, other) => compareText(one[0] ?? '', other[0] ?? '')),
  }));
}

/** Who could come, by round: for those that have begun, as it was known then. */
function toPresent({ proof }: RotationInputs, stated: StatedRotation): RotationProof['present'] {
  const { past, coming, present, strangers } = stated;
  const known = new Map((proof?.present ?? []).map((one) => [one.session, one]));
  return [
    ...past.map(
      ({ session, groups }) =>
        known.get(session) ?? { session, people: groups.flat().sort(compareText), strangers: [] },
    ),
    ...coming.map(({ session }, round) => ({
      session: session.id,
      people: [...(present[round] ?? [])],
      strangers: (strangers[round] ?? []).map(([one, other]): [string, string] => [one, other]),
    })),
  ];
}

/** A plan that differs from what is published only by its day is what is published. */
function keepDay(rotation: Rotation, published: Rotation | undefined): Rotation {
  if (published === undefined) return rotation;
  const kept = { ...rotation, plannedOn: published.plannedOn };
  return toCanonicalJson(kept) === toCanonicalJson(published) ? kept : rotation;
}

function sortAbsences(absences: RotationInputs['absences']) {
  return absences.toSorted(
    (one, other) => compareText(one.round, other.round) || compareText(one.person, other.person),
  );
}
