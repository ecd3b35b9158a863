import { Temporal } from 'temporal-polyfill';
import type { Grouping } from '../../../schemas/grouping.ts';
import type { LedgerEntry } from '../../../schemas/ledger.ts';
import type { Absence, Rotation, RotationProof } from '../../../schemas/rotation.ts';
import { toSpokenLanguage } from '../../naming/spoken-language.ts';
import { toDay } from '../../time/calendar-days.ts';
import { toDrawOrder } from '../draw-order.ts';
import { compareText, getEarlierCohorts, type CohortFacts, type PrivateParts } from '../facts.ts';
import { listMetSets, toMetPairs, type HandlePair } from '../ledger/met-pairs.ts';
import { toApartPairs, joinPairs } from '../wishes.ts';
import { toRequiredApart } from '../person-company.ts';
import { toRoundHours } from './rotation-hours.ts';
import { getRotationPeople, toRotationPerson, toWorths } from './rotation-people.ts';
import { toComing } from './possible-sizes.ts';
import {
  hasCommon,
  type RotationProblem,
  type RotationRound,
  type RoundGroups,
} from './rotation-problem.ts';
import { toCalendarRounds, type CalendarRound } from './rotation-rounds.ts';

/** Everything that planning a rotation rests on. */
export interface RotationInputs {
  readonly facts: CohortFacts;
  readonly parts: PrivateParts;
  /** The cohort's own groups, with their times. */
  readonly grouping: Grouping | undefined;
  readonly ledger: readonly LedgerEntry[];
  readonly absences: readonly Absence[];
  /** What is published, and its proof where it could be opened. */
  readonly published: Rotation | undefined;
  readonly proof: RotationProof | undefined;
  readonly now: Temporal.Instant;
}

/** A rotation's problem with the names behind its numbers. */
export interface StatedRotation {
  readonly problem: RotationProblem;
  /** Handles, by index in the problem. */
  readonly people: readonly string[];
  /** Published rounds that have begun. */
  readonly past: Rotation['rounds'];
  /** Rounds to plan. */
  readonly coming: readonly CalendarRound[];
  readonly met: readonly HandlePair[];
  readonly apart: readonly HandlePair[];
  /** By coming round: who can come and meet anybody. */
  readonly present: readonly (readonly string[])[];
  /** By coming round: who can both come and have no hour or language in common. */
  readonly strangers: readonly (readonly HandlePair[])[];
}

/** States who could meet whom in the rounds of a rotation that have not begun. */
export function toRotation(inputs: RotationInputs): StatedRotation {
  const { facts, published, now } = inputs;
  const rounds = toCalendarRounds(facts.cohort);
  const coming = rounds.filter(({ begins }) => Temporal.Instant.compare(begins, now) > 0);
  const begun = new Set(rounds.filter((round) => !coming.includes(round)).map(toId));
  const past = (published?.rounds ?? []).filter(({ session }) => begun.has(session));
  const taking = getRotationPeople(facts).filter((handle) => inputs.parts.has(handle));
  const everybody = new Set([...taking, ...past.flatMap(({ groups }) => groups.flat())]);
  const people = toDrawOrder(facts.id, facts.cohort.draw, [...everybody]);
  const met = toMet(inputs);
  const apart = toApart(inputs, people, taking);
  const planned = toRounds(inputs, people, taking, coming);
  const toIndices = toIndexer(people);
  const problem = toComing({
    people: people.length,
    size: facts.cohort.rotation?.size ?? { min: 2, target: 2, max: 2 },
    past: past.map(({ groups }) => groups.map(toIndices)),
    rounds: planned,
    apart,
    metBefore: met.flatMap((pair) => toIndexPair(toIndices(pair))),
    sitOuts: countPastSitOuts(inputs, people, past),
    worths: toWorths(facts, inputs.parts, people),
    planned: toPlanned(published, coming, toIndices),
  });
  return {
    problem,
    people,
    past,
    coming,
    met,
    apart: apart.map(([one, other]) => toHandlePair(people, one, other)),
    present: problem.rounds.map(({ present }) =>
      people.filter((_, index) => present[index] === 1).sort(compareText),
    ),
    strangers: problem.rounds.map((round) => listStrangers(people, round)),
  };
}

function toId({ session }: CalendarRound): string {
  return session.id;
}

/** Who was in a group together before: in this cohort's own groups, in earlier ones, by the ledger. */
function toMet({ facts, grouping, ledger, now }: RotationInputs): HandlePair[] {
  if (facts.cohort.rotation?.history !== true) return [];
  const today = toDay(now);
  const own = grouping === undefined ? [] : [grouping];
  const earlier = getEarlierCohorts(facts).map((other) => other.grouping);
  const groups = [...own, ...earlier].flatMap((one) =>
    one.groups.map(({ leads, members }) => [...leads, ...members]),
  );
  const turn = { id: facts.id, matching: facts.cohort.matching };
  return toMetPairs([...groups, ...listMetSets(ledger, turn, today)]);
}

function toApart(
  { facts, parts }: RotationInputs,
  handles: readonly string[],
  taking: readonly string[],
): (readonly [number, number])[] {
  const people = handles.map((handle) =>
    toRotationPerson(facts, taking, handle, parts.get(handle)),
  );
  const wishes = handles.map((handle) => {
    const part = parts.get(handle);
    return { apart: part?.apart ?? [], together: [] };
  });
  const { requirements } = facts.cohort;
  return joinPairs(toApartPairs(people, wishes), toRequiredApart({ requirements, people }));
}

function toRounds(
  { facts, parts, grouping, absences }: RotationInputs,
  people: readonly string[],
  taking: readonly string[],
  coming: readonly CalendarRound[],
): RotationRound[] {
  const isTaking = new Set(taking);
  const isAway = new Set(absences.map(({ person, round }) => `${person} ${round}`));
  const hours = people.map((handle) => {
    const part = parts.get(handle);
    const isKnown = part !== undefined && isTaking.has(handle);
    return isKnown ? toRoundHours(facts, part, coming, grouping) : [];
  });
  const languages = facts.cohort.requirements.includes('language')
    ? [toLanguageBits(facts, people)]
    : [];
  return coming.map(({ session, meetings }, round) => {
    const bits = hours.map((own) => own[round] ?? new Uint32Array(0));
    const present = Uint8Array.from(people, (handle, index) => {
      const canCome = bits[index]?.some((word) => word !== 0) === true;
      return canCome && !isAway.has(`${handle} ${session.id}`) ? 1 : 0;
    });
    // Where there is one time, whoever comes has it in common.
    return { present, common: [...(meetings.length > 1 ? [bits] : []), ...languages] };
  });
}

function listStrangers(people: readonly string[], round: RotationRound): HandlePair[] {
  const there = people.flatMap((handle, index) =>
    round.present[index] === 1 ? [{ handle, index }] : [],
  );
  return there.flatMap((one, at) =>
    there
      .slice(at + 1)
      .filter((other) => !hasCommon(round, [one.index, other.index]))
      .map((other) => toHandlePair(people, one.index, other.index)),
  );
}

function toLanguageBits({ enrollments }: CohortFacts, people: readonly string[]): Uint32Array[] {
  const spoken = people.map((handle) =>
    (enrollments.get(handle)?.languages ?? []).map(toSpokenLanguage),
  );
  const known = [...new Set(spoken.flat())].sort(compareText);
  return spoken.map((own) => {
    const bits = new Uint32Array(Math.ceil(known.length / 32));
    for (const language of own) {
      const bit = known.indexOf(language);
      bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
    return bits;
  });
}

/** How often each sat out a round that has begun; who joins is taken to have done so as often as the luckiest. */
function countPastSitOuts(
  { proof }: RotationInputs,
  people: readonly string[],
  past: Rotation['rounds'],
): number[] {
  const presentIn = new Map(
    (proof?.present ?? []).map(({ session, people: all }) => [session, all]),
  );
  const counts = new Map<string, number>();
  for (const { session, groups } of past) {
    const seated = new Set(groups.flat());
    for (const handle of presentIn.get(session) ?? seated) {
      counts.set(handle, (counts.get(handle) ?? 0) + (seated.has(handle) ? 0 : 1));
    }
  }
  const known = people.flatMap((handle) => counts.get(handle) ?? []);
  const fewest = known.length === 0 ? 0 : Math.min(...known);
  return people.map((handle) => counts.get(handle) ?? fewest);
}

function toPlanned(
  published: Rotation | undefined,
  coming: readonly CalendarRound[],
  toIndices: (handles: readonly string[]) => number[],
): RoundGroups[] {
  if (published === undefined) return [];
  return coming.map(({ session }) => {
    const before = published.rounds.find((round) => round.session === session.id);
    return (before?.groups ?? []).map(toIndices);
  });
}

function toIndexer(people: readonly string[]): (handles: readonly string[]) => number[] {
  const indexOf = new Map(people.map((handle, index) => [handle, index]));
  return (handles) => handles.flatMap((handle) => indexOf.get(handle) ?? []);
}

function toIndexPair([one, other]: readonly number[]): (readonly [number, number])[] {
  if (one === undefined || other === undefined) return [];
  return [one < other ? [one, other] : [other, one]];
}

function toHandlePair(people: readonly string[], one: number, other: number): HandlePair {
  const [left = '', right = ''] = [people[one] ?? '', people[other] ?? ''].sort(compareText);
  return [left, right];
}
