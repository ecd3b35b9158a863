import type { BenchCase } from './bench-case.ts';
import type { CrowdShape } from './generate-mentor-led.ts';
import type { TeamShape } from './generate-teams.ts';
import type { Job, JobOf } from './job.ts';
import { pairSumClasses } from './pair-sum.ts';

/** How much is measured: all, or what is over in a minute. */
export type Extent = 'full' | 'quick';

interface CrowdClass {
  readonly name: string;
  readonly shape: CrowdShape;
  readonly seeds: readonly number[];
  /** Whether the reference takes up to some minutes, or can't be asked at all. */
  readonly reference: 'quick' | 'slow' | 'none';
}

const small = { people: 120, mentors: 24, minMembers: 3, maxMembers: 6, availability: 25 };
const middle = { ...small, people: 400, mentors: 80 };
const tight = { minMembers: 4, maxMembers: 5 };

/** The class whose reference time others are compared with. */
const yardstickClass = '120×24';

const crowdClasses: readonly CrowdClass[] = [
  { name: yardstickClass, shape: small, seeds: [1, 2, 3], reference: 'quick' },
  {
    name: '120×24, sparse',
    shape: { ...small, availability: 15 },
    seeds: [1, 2, 3],
    reference: 'quick',
  },
  { name: '120×24, tight', shape: { ...small, ...tight }, seeds: [1, 2, 3], reference: 'quick' },
  {
    name: '120×24, groups of 5',
    shape: { ...small, minMembers: 5, maxMembers: 5 },
    seeds: [1, 2, 3],
    reference: 'quick',
  },
  { name: '400×80', shape: middle, seeds: [1, 2, 3], reference: 'slow' },
  { name: '400×80, tight', shape: { ...middle, ...tight }, seeds: [1], reference: 'slow' },
];

const largeClass: CrowdClass = {
  name: '2,000×400',
  shape: { ...small, people: 2000, mentors: 400 },
  seeds: [1],
  reference: 'none',
};

const hugeClass: CrowdClass = {
  name: '20,000×4,000',
  shape: { ...small, people: 20_000, mentors: 4000 },
  seeds: [1],
  reference: 'none',
};

const teamShapes: readonly TeamShape[] = [
  { teams: 4, people: 12, choices: 0 },
  { teams: 4, people: 20, choices: 2 },
  { teams: 6, people: 18, choices: 3 },
  { teams: 8, people: 16, choices: 0 },
  { teams: 8, people: 30, choices: 3 },
];

/** Lists crowds to seat with mentors. */
export function listMentorLedCases(extent: Extent): BenchCase[] {
  return crowdClasses
    .filter(({ reference }) => extent === 'full' || reference === 'quick')
    .flatMap((one) => toCrowdCases(one, extent));
}

/** Lists the crowd of 2,000 people, or of 20,000, which takes minutes and more than a gigabyte. */
export function listCrowdCases(size: 'large' | 'huge'): BenchCase[] {
  return toCrowdCases(size === 'large' ? largeClass : hugeClass, 'full');
}

/** Lists people who form circles. */
export function listCircleCases(extent: Extent): BenchCase[] {
  return [60, 120].flatMap((people) =>
    (extent === 'full' ? [1, 2, 3] : [1]).map((seed) => ({
      name: `circles-${people}-s${seed}`,
      group: `${people} people`,
      own: { subject: 'circles', people, seed },
      reference: undefined,
      proven: undefined,
    })),
  );
}

/** Lists team problems. */
export function listTeamCases(extent: Extent): BenchCase[] {
  return teamShapes.flatMap((shape) =>
    (extent === 'full' ? [1, 2, 3] : [1]).map((seed): BenchCase => {
      const source = { kind: 'drawn', shape, seed } as const;
      return {
        name: `teams-${shape.teams}-${shape.choices}-${shape.people}-s${seed}`,
        group: `${shape.teams} teams, ${shape.people} people`,
        own: { subject: 'teams', way: 'own', source },
        reference: { subject: 'teams', way: 'reference', source },
        proven: undefined,
      };
    }),
  );
}

/** Lists cohorts of 120 of which one lead leaves; the reference forms all groups anew. */
export function listRepairCases(extent: Extent): BenchCase[] {
  return Array.from({ length: extent === 'full' ? 12 : 2 }, (_, at): BenchCase => {
    const seed = at + 1;
    return {
      name: `repair-120-s${seed}`,
      group: '120 people',
      own: { subject: 'repair', way: 'own', seed },
      reference: { subject: 'repair', way: 'reference', seed },
      proven: undefined,
    };
  });
}

/** Groups, size and rounds in which nobody need meet anybody twice. */
const rotationShapes = [
  [7, 4, 7],
  [7, 4, 9],
  [5, 4, 5],
  [10, 4, 9],
  [30, 4, 12],
] as const;

/** Lists rotations: full ones, and drawn ones with odd numbers, absences and people apart; the reference plans round by round. */
export function listRotationCases(extent: Extent): BenchCase[] {
  const toCase = (
    name: string,
    group: string,
    source: JobOf<'rotations'>['source'],
    seed: number,
  ): BenchCase => ({
    name,
    group,
    own: { subject: 'rotations', way: 'own', source, seed },
    reference: { subject: 'rotations', way: 'reference', source, seed },
    proven: undefined,
  });
  const drawn = Array.from({ length: extent === 'full' ? 30 : 4 }, (_, at) => at + 1);
  return [
    ...rotationShapes.map(([groups, size, rounds]) => {
      const name = `${groups}×${size}×${rounds}`;
      return toCase(name, name, { kind: 'full', groups, size, rounds }, 1);
    }),
    ...drawn.map((seed) => toCase(`rotation-s${seed}`, 'drawn', { kind: 'drawn' }, seed)),
  ];
}

/** Lists pair sums; the reference is the product's own search, three times as long. */
export function listPairSumCases(extent: Extent): BenchCase[] {
  const classes = extent === 'full' ? pairSumClasses : pairSumClasses.slice(0, 1);
  return classes.flatMap(({ people }) =>
    (extent === 'full' ? [1, 2, 3] : [1]).map((seed) => {
      const toJob = (times: number): Job => ({ subject: 'pair-sums', people, seed, times });
      return {
        name: `pair-sums-${people}-s${seed}`,
        group: `${people} people`,
        own: toJob(1),
        reference: toJob(3),
        proven: undefined,
      };
    }),
  );
}

/** Lists the jobs whose times are the yardstick of circles. */
export function listYardsticks(extent: Extent): Job[] {
  const all = listMentorLedCases(extent).filter(({ group }) => group === yardstickClass);
  return all.flatMap(({ reference }) => reference ?? []);
}

function toCrowdCases({ name, shape, seeds, reference }: CrowdClass, extent: Extent): BenchCase[] {
  return (extent === 'full' ? seeds : seeds.slice(0, 1)).map((seed): BenchCase => {
    const source = { kind: 'crowd', shape, seed } as const;
    return {
      name: `crowd-${toFileName(name)}-s${seed}`,
      group: name,
      own: { subject: 'mentor-led', way: 'own', source },
      reference:
        reference === 'none' ? undefined : { subject: 'mentor-led', way: 'reference', source },
      proven: undefined,
    };
  });
}

function toFileName(name: string): string {
  return name
    .replaceAll(/[, ]+/g, '-')
    .replace('×', 'x')
    .replace(/(\d)-(\d{3})/g, '$1$2');
}
