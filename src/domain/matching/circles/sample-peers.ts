import { toIntegerDraw, type IntegerDraw } from '../integer-draw.ts';
import type { PairLayer, PeerProblem } from './peer-problem.ts';

/** What a sample of peers looks like. */
export interface SamplePeers {
  readonly people: number;
  readonly seed: number;
  readonly min: number;
  readonly max: number;
  readonly fitFloor: number;
}

const slotsADay = 6;
const days = 7;
const weights = { localHour: 2, size: 1, topics: 4, experience: 2, organization: 2 } as const;
const languageSets = [0b1, 0b1, 0b1, 0b11, 0b101, 0b100, 0b1001, 0b10];
/** Which two of the six blocks of a day are after work, by region, in UTC. */
const evenings = [
  [4, 5],
  [4, 5],
  [0, 5],
  [2, 3],
] as const;

/** What a topic is worth by its rank, if the other has it too. */
const rankValues = [500, 300, 200] as const;

interface SamplePerson {
  readonly region: number;
  readonly topics: readonly number[];
  readonly experience: number;
  readonly organization: number;
}

/**
 * Makes peers who look like those of a real programme: of four regions, each free in about a quarter
 * of 42 slots and mostly after work, with languages, ranked topics, an experience, an organization and
 * a few who must not meet.
 */
export function toSamplePeers({ people, seed, min, max, fitFloor }: SamplePeers): PeerProblem {
  const draw = toIntegerDraw(seed);
  const persons = Array.from({ length: people }, (): SamplePerson => {
    return {
      region: draw.below(evenings.length),
      topics: toTopics(draw),
      experience: draw.below(4),
      organization: draw.below(Math.max(4, people >> 3)),
    };
  });
  const slots = slotsADay * days;
  const blockOf = (slot: number) => slot % slotsADay;
  const isEvening = ({ region }: SamplePerson, slot: number) =>
    evenings[region]?.some((block) => block === blockOf(slot)) === true;
  const free = persons.map((person) =>
    Uint8Array.from({ length: slots }, (_, slot) =>
      draw.below(100) < (isEvening(person, slot) ? 55 : 10) ? 1 : 0,
    ),
  );
  const own = persons.map((person) =>
    Int32Array.from({ length: slots }, (_, slot) => {
      return weights.localHour * (isEvening(person, slot) ? 1000 : 100 * draw.below(8));
    }),
  );
  return {
    people,
    slots,
    min,
    max,
    free,
    languages: persons.map(() => Uint32Array.of(languageSets[draw.below(8)] ?? 1)),
    leftOver: new Uint8Array(people),
    apart: Array.from({ length: people >> 3 }, () => toTwo(draw, people)),
    together: [],
    worths: {
      own,
      size: Int32Array.from({ length: max + 1 }, (_, size) => toSizeWorth(size, min, max)),
      layers: toLayers(persons),
      divisor: Object.values(weights).reduce((sum, weight) => sum + weight, 0),
    },
    fitFloor,
  };
}

function toTopics(draw: IntegerDraw): number[] {
  const topics = new Set<number>();
  while (topics.size < 3) topics.add(draw.below(12));
  return [...topics];
}

function toTwo(draw: IntegerDraw, people: number): readonly [number, number] {
  const one = draw.below(people);
  return [one, (one + 1 + draw.below(people - 1)) % people];
}

function toSizeWorth(size: number, min: number, max: number): number {
  const target = (min + max) >> 1;
  const span = Math.max(1, target - min, max - target);
  return weights.size * (1000 - Math.floor((1000 * Math.abs(size - target)) / span));
}

function toLayers(persons: readonly SamplePerson[]): PairLayer[] {
  const layer = (weight: number, toValue: (one: SamplePerson, other: SamplePerson) => number) => ({
    weight,
    values: Uint16Array.from(
      persons.flatMap((one) => persons.map((other) => (one === other ? 0 : toValue(one, other)))),
    ),
  });
  return [
    layer(weights.topics, (one, other) =>
      one.topics.reduce(
        (sum, topic, rank) => sum + (other.topics.includes(topic) ? (rankValues[rank] ?? 0) : 0),
        0,
      ),
    ),
    layer(
      weights.experience,
      (one, other) => 1000 - 333 * Math.abs(one.experience - other.experience),
    ),
    layer(weights.organization, (one, other) =>
      one.organization === other.organization ? 0 : 1000,
    ),
  ];
}
