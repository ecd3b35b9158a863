import type { Grouping } from '../../../schemas/grouping.ts';
import type { Rotation, RotationProof } from '../../../schemas/rotation.ts';
import { toCanonicalJson } from '../canonical-json.ts';
import type { CohortFacts, PrivateParts } from '../facts.ts';
import { toMetPairs, type HandlePair } from '../ledger/met-pairs.ts';
import { countMeetings, countSitOuts } from './count-meetings.ts';
import { toPossibleSizes } from './possible-sizes.ts';
import { boundRepeats } from './repeat-bound.ts';
import { toRoundHours } from './rotation-hours.ts';
import { getRotationPeople } from './rotation-people.ts';
import type { RotationProblem } from './rotation-problem.ts';
import { toCalendarRounds } from './rotation-rounds.ts';
import { countSeated } from './round-sizes.ts';

/** What can be wrong with a published rotation. */
export type RotationFindingCode =
  | 'unknown-round'
  | 'other-date'
  | 'not-enrolled'
  | 'left'
  | 'twice-in-round'
  | 'wrong-size'
  | 'repeats-differ'
  | 'bound-impossible'
  | 'proof-differs'
  | 'not-available'
  | 'no-shared-hour'
  | 'apart-in-one-group'
  | 'earlier-differs'
  | 'sit-outs-differ'
  | 'bound-differs'
  | 'seats-differ';

/** One thing that is not as it should be. A notice tells of records that changed since. */
export interface RotationFinding {
  readonly code: RotationFindingCode;
  readonly level: 'problem' | 'notice';
  readonly round?: string;
  readonly people?: readonly string[];
  /** What was counted, where something else is written. */
  readonly found?: number;
}

/** What was opened with the cohort's key. */
export interface RotationEvidence {
  readonly parts: PrivateParts;
  readonly proof: RotationProof;
  readonly grouping: Grouping | undefined;
}

/**
 * Checks a published rotation against the records, with nothing of the search: without a key its
 * structure, people, sizes and repeats, with it also hours, people apart and the bound.
 */
export function verifyRotation(
  facts: CohortFacts,
  rotation: Rotation,
  evidence: RotationEvidence | undefined,
): RotationFinding[] {
  return [
    ...findRoundFaults(facts, rotation),
    ...findPeopleFaults(facts, rotation),
    ...findCountFaults(rotation),
    ...(evidence === undefined ? [] : findPrivateFaults(facts, rotation, evidence)),
  ];
}

function findRoundFaults({ cohort }: CohortFacts, { rounds }: Rotation): RotationFinding[] {
  const calendar = new Map(toCalendarRounds(cohort).map((one) => [one.session.id, one]));
  return rounds.flatMap(({ session, date }): RotationFinding[] => {
    const round = calendar.get(session);
    if (round === undefined) return [{ code: 'unknown-round', level: 'problem', round: session }];
    if (round.date === date) return [];
    return [{ code: 'other-date', level: 'problem', round: session }];
  });
}

function findPeopleFaults(facts: CohortFacts, { rounds, settings }: Rotation): RotationFinding[] {
  const taking = new Set(getRotationPeople(facts));
  return rounds.flatMap(({ session: round, groups }) => {
    const people = groups.flat();
    const twice = people.filter((handle, index) => people.indexOf(handle) !== index);
    const missing = people.filter((handle) => !facts.enrollments.has(handle));
    const gone = people.filter((handle) => facts.enrollments.has(handle) && !taking.has(handle));
    const { min, max } = settings.size;
    const wrong = groups.filter(({ length }) => length < min || length > max);
    const toFindings = (
      code: RotationFindingCode,
      level: RotationFinding['level'],
      all: string[],
    ) => (all.length === 0 ? [] : [{ code, level, round, people: all }]);
    return [
      ...toFindings('twice-in-round', 'problem', twice),
      ...toFindings('not-enrolled', 'problem', missing),
      ...toFindings('left', 'notice', gone),
      ...wrong.map((group) => ({
        code: 'wrong-size' as const,
        level: 'problem' as const,
        round,
        people: group,
      })),
    ];
  });
}

/** Repeats can be counted by anybody; what people had met before stands in the sealed proof. */
function findCountFaults({ rounds, quality }: Rotation): RotationFinding[] {
  const { repeats } = countMeetings(rounds, []);
  return [
    ...(repeats === quality.repeats
      ? []
      : [{ code: 'repeats-differ' as const, level: 'problem' as const, found: repeats }]),
    ...(quality.atLeast > quality.repeats + quality.earlier
      ? [{ code: 'bound-impossible' as const, level: 'problem' as const }]
      : []),
  ];
}

function findPrivateFaults(
  facts: CohortFacts,
  rotation: Rotation,
  evidence: RotationEvidence,
): RotationFinding[] {
  const { proof } = evidence;
  if (toCanonicalJson(proof.rotation) !== toCanonicalJson(rotation)) {
    return [{ code: 'proof-differs', level: 'problem' }];
  }
  return [
    ...findApart(rotation, evidence),
    ...findHourFaults(facts, rotation, evidence),
    ...findStatedFaults(rotation, proof),
  ];
}

/** Whom the proof keeps apart, and, as a notice, whom people have asked to be apart from since. */
function findApart(
  { rounds }: Rotation,
  { proof: { apart, planned }, parts }: RotationEvidence,
): RotationFinding[] {
  const from = rounds.findIndex(({ session }) => session === planned);
  if (from === -1) return [];
  const known = new Set(apart.map((pair) => pair.join(' ')));
  return rounds.slice(from).flatMap(({ session: round, groups }) =>
    toMetPairs(groups).flatMap((people): RotationFinding[] => {
      const [one, other] = people;
      const isKnown = known.has(people.join(' '));
      const isAsked =
        parts.get(one)?.apart.includes(other) === true ||
        parts.get(other)?.apart.includes(one) === true;
      if (!isKnown && !isAsked) return [];
      return [{ code: 'apart-in-one-group', level: isKnown ? 'problem' : 'notice', round, people }];
    }),
  );
}

/** Whether groups of the planned rounds can meet, by the hours that people give now. */
function findHourFaults(
  facts: CohortFacts,
  { rounds }: Rotation,
  { parts, proof, grouping }: RotationEvidence,
): RotationFinding[] {
  const calendar = toCalendarRounds(facts.cohort);
  const hours = new Map(
    [...parts].map(([handle, part]) => [handle, toRoundHours(facts, part, calendar, grouping)]),
  );
  const from = rounds.findIndex(({ session }) => session === proof.planned);
  if (from === -1) return [];
  return rounds.slice(from).flatMap(({ session: round, groups }) => {
    const at = calendar.findIndex(({ session }) => session.id === round);
    return groups.flatMap((group): RotationFinding[] => {
      const bits = group.map((handle) => hours.get(handle)?.[at] ?? new Uint32Array(0));
      const away = group.filter((_, index) => bits[index]?.every((word) => word === 0) !== false);
      // People change their hours after planning; the plan was right then.
      if (away.length > 0) return [{ code: 'not-available', level: 'notice', round, people: away }];
      const shared = bits[0]?.some(
        (_, word) =>
          bits.every((own) => own[word] !== undefined) &&
          bits.reduce((left, own) => left & (own[word] ?? 0), -1) !== 0,
      );
      return shared === true
        ? []
        : [{ code: 'no-shared-hour', level: 'notice', round, people: group }];
    });
  });
}

/** What the proof states is enough to count again how few repeats there have to be. */
function findStatedFaults(rotation: Rotation, proof: RotationProof): RotationFinding[] {
  const { quality, rounds } = rotation;
  const met: HandlePair[] = proof.met.map(([one, other]) => [one, other]);
  const present = new Map(proof.present.map(({ session, people }) => [session, people]));
  const planned = rounds.findIndex(({ session }) => session === proof.planned);
  const from = planned === -1 ? rounds.length : planned;
  const taking = [
    ...new Set(rounds.slice(from).flatMap(({ session }) => present.get(session) ?? [])),
  ];
  const sitOuts = countSitOuts(rounds, present, taking);
  const { earlier } = countMeetings(rounds, met);
  const before = countMeetings(rounds.slice(0, from), met);
  const problem = toStatedProblem(rotation, proof, from);
  const sizes = rounds
    .slice(from)
    .map(({ groups }) => groups.map(({ length }) => length).sort((one, other) => other - one));
  const { atLeast } = boundRepeats(problem, sizes);
  const bound = before.repeats + before.earlier + atLeast;
  const most = toPossibleSizes(problem).reduce((sum, round) => sum + countSeated(round), 0);
  const seated = sizes.flat().reduce((sum, size) => sum + size, 0);
  const isAll = quality.seated === 'all-possible';
  const findings: (RotationFinding | undefined)[] = [
    earlier === quality.earlier ? undefined : toCount('earlier-differs', earlier),
    sitOuts.fewest === quality.sitOuts.fewest && sitOuts.most === quality.sitOuts.most
      ? undefined
      : toCount('sit-outs-differ', sitOuts.most),
    bound === quality.atLeast ? undefined : toCount('bound-differs', bound),
    isAll && seated < most ? toCount('seats-differ', most) : undefined,
  ];
  return findings.filter((one) => one !== undefined);
}

function toCount(code: RotationFindingCode, found: number): RotationFinding {
  return { code, level: 'problem', found };
}

/** The problem as the proof states it. */
function toStatedProblem(
  { rounds, settings }: Rotation,
  proof: RotationProof,
  from: number,
): RotationProblem {
  const present = new Map(proof.present.map((one) => [one.session, one]));
  const seated = rounds.flatMap(({ groups }) => groups.flat());
  const handles = [
    ...new Set([...seated, ...proof.present.flatMap(({ people }) => people)]),
  ].sort();
  const indexOf = new Map(handles.map((handle, index) => [handle, index]));
  const toPairs = (pairs: readonly (readonly string[])[]) =>
    pairs.flatMap(([one = '', other = '']): (readonly [number, number])[] => {
      const [low, high] = [indexOf.get(one) ?? -1, indexOf.get(other) ?? -1].sort((a, b) => a - b);
      return low === undefined || high === undefined || low < 0 ? [] : [[low, high]];
    });
  return {
    people: handles.length,
    size: settings.size,
    past: rounds
      .slice(0, from)
      .map(({ groups }) => groups.map((group) => group.flatMap((one) => indexOf.get(one) ?? []))),
    rounds: rounds.slice(from).map(({ session }) => ({
      present: Uint8Array.from(handles, (one) =>
        present.get(session)?.people.includes(one) === true ? 1 : 0,
      ),
      common: [],
      strangers: toPairs(present.get(session)?.strangers ?? []),
    })),
    apart: toPairs(proof.apart),
    metBefore: toPairs(proof.met),
    sitOuts: handles.map(() => 0),
    worths: new Int32Array(0),
    planned: [],
  };
}
