import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../scripts/lib/highs-solver.ts';
import type { Cohort } from '../../schemas/cohort.ts';
import type { GroupingRecord } from '../../schemas/grouping.ts';
import { mapPeople } from '../groups/map-people.ts';
import { toSampleRepair, toThreeGroups } from '../matching/repair/sample-repair.ts';
import { toSampleCrowd } from '../matching/sample-crowd.ts';
import type { SampleFacts } from '../matching/sample-facts.ts';
import { toSamplePlan } from '../matching/sample-plan.ts';
import type { MatchingSolver } from '../matching/solve.ts';
import { verify } from '../matching/verify/verify.ts';
import type { GroupCheckFile } from './check-file.ts';
import { checkGroups } from './check-groups.ts';
import type { ClaimName } from './claims.ts';
import { toCheckFile, type CheckRules } from './to-check-file.ts';

type Names = Cohort['publish']['names'];
const everyNames: readonly Names[] = ['names', 'first-names', 'initials', 'counts'];

let solver: MatchingSolver;
let facts: SampleFacts;
let grouping: GroupingRecord;
beforeAll(async () => {
  solver = await loadHighsSolver();
  facts = toSampleCrowd(18, 5, 1);
  ({ grouping } = toSamplePlan(facts, solver).proof);
});

function toFile(
  names: Names,
  times: Cohort['publish']['times'] = 'all',
  change: Partial<CheckRules> & { facts?: SampleFacts; grouping?: GroupingRecord } = {},
): GroupCheckFile {
  const { facts: own = facts, grouping: published = grouping, ...rules } = change;
  const cohort = { ...own.cohort, publish: { names, times } };
  const profiles = new Set(own.mentors.keys());
  const usual = { stage: 'before-start', visibility: 'public', profiles } as const;
  const file = toCheckFile({ ...own, cohort }, published, { ...usual, ...rules });
  // What a page fetches is JSON.
  return JSON.parse(JSON.stringify(file)) as GroupCheckFile;
}

function listClaims(file: GroupCheckFile): Record<string, string> {
  return Object.fromEntries(checkGroups(file).map((claim) => [claim.name, claim.status]));
}

/** Members of the groups, who have no public profile. */
function listMembers(): string[] {
  return grouping.groups.flatMap(({ members }) => members);
}

test.each(everyNames)('groups as they were planned hold where a cohort publishes %s', (names) => {
  const claims = listClaims(toFile(names));
  expect(Object.keys(claims).length).toBeGreaterThan(8);
  expect(Object.values(claims)).not.toContain('broken');
  expect(Object.values(claims)).not.toContain('changed');
  expect(claims).toMatchObject({ sizes: 'holds', times: 'holds', private: 'unchecked' });
});

test('a page of a cohort with names computes the digest of the public inputs itself', () => {
  const file = toFile('names', 'all', toEverybodyPlaced());
  expect(file.inputs).toBe('whole');
  expect(listClaims(file)['inputs']).toBe('holds');
  expect(
    listClaims({ ...file, grouping: { ...file.grouping, publicInputs: '0'.repeat(64) } }),
  ).toMatchObject({ inputs: 'broken' });
});

/** A cohort in which nobody is left without a group. */
function toEverybodyPlaced() {
  const own = toThreeGroups();
  return { facts: own, grouping: toSamplePlan(own, solver).proof.grouping };
}

describe('what a page is given', () => {
  test.each(everyNames.slice(1))('names no member where a cohort publishes %s', (names) => {
    const text = JSON.stringify(toFile(names));
    expect(text).toContain('"lead-0"');
    expect(listMembers().filter((handle) => text.includes(`"${handle}"`))).toEqual([]);
  });

  test.each([
    ['a cohort that shows counts alone', 'counts', 'public'],
    ['a private repository', 'names', 'private'],
  ] as const)('holds nothing that a member said in %s', (_, names, visibility) => {
    const file = toFile(names, 'all', { visibility });
    expect(file).toMatchObject({ answers: 'hidden', people: {} });
    expect(JSON.stringify(file)).not.toMatch(/goalTopics|seeker-/);
    expect(listClaims(file)).toMatchObject({
      sizes: 'holds',
      seats: 'holds',
      members: 'unchecked',
    });
  });

  test('never holds what is sealed, nor who has no group', () => {
    const placed = new Set(listMembers());
    const without = [...facts.enrollments.keys()].filter(
      (handle) => handle.startsWith('seeker') && !placed.has(handle),
    );
    expect(without.length).toBeGreaterThan(0);
    for (const names of everyNames) {
      const text = JSON.stringify(toFile(names));
      expect(text).not.toMatch(/sealed|private_|contact|recipient|availability|@/);
      expect(without.filter((handle) => text.includes(`"${handle}"`))).toEqual([]);
    }
  });

  test('holds no time of a group where only members may know it', () => {
    const file = toFile('names', 'members');
    expect(JSON.stringify(file.grouping)).not.toContain('slot');
    expect(listClaims(file)).toMatchObject({ times: 'unchecked', sizes: 'holds' });
  });

  test('shows a lead who is also a member of a group under two names, unless members are named', () => {
    const [first, second] = grouping.groups;
    const lead = first?.leads[0] ?? '';
    const both = {
      ...grouping,
      groups: grouping.groups.map((group) =>
        group === second ? { ...group, members: [...group.members, lead].sort() } : group,
      ),
    };
    const enrollments = new Map(facts.enrollments);
    const own = enrollments.get(lead);
    if (own !== undefined) enrollments.set(lead, { ...own, roles: ['mentor', 'mentee'] });
    const file = toFile('first-names', 'all', { grouping: both, facts: { ...facts, enrollments } });
    expect(file.grouping.groups[0]?.leads).toEqual([lead]);
    expect(file.grouping.groups[1]?.members).not.toContain(lead);
    expect(file.people[lead]?.roles).toEqual(['mentor']);
  });

  test('does not tell by any order which label is whose', () => {
    // The same cohort, in which the last of the alphabet is the first.
    const handles = [...facts.enrollments.keys()].filter((one) => one.startsWith('seeker')).sort();
    const turned = new Map(handles.map((one, at) => [one, handles.at(-1 - at) ?? one]));
    const toOther = (handle: string) => turned.get(handle) ?? handle;
    const enrollments = [...facts.enrollments]
      .map(([handle, one]) => [toOther(handle), { ...one, handle: toOther(handle) }] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    const other = {
      facts: { ...facts, enrollments: new Map(enrollments) },
      grouping: mapPeople(grouping, toOther),
    };
    const inputs = 'labeled-changed';
    const [first, second] = [toFile('first-names'), toFile('first-names', 'all', other)];
    expect(JSON.stringify({ ...first, inputs })).toBe(JSON.stringify({ ...second, inputs }));
  });

  test('names nobody who left, also where members are named', () => {
    const own = toThreeGroups();
    const request = { leaves: ['seeker-00', 'cy'] };
    const repaired = toSampleRepair(own, solver, request).proof.grouping;
    const file = toFile('names', 'all', { facts: own, grouping: repaired, stage: 'started' });
    expect(JSON.stringify(file)).not.toMatch(/"(seeker-00|cy)"/);
    expect(JSON.stringify(file)).toContain('seeker-01');
    expect(Object.values(listClaims(file))).not.toContain('broken');
    expect(listClaims(file)).toMatchObject({ repairs: 'holds' });
  });
});

describe('what does not hold is said of the claim that it breaks', () => {
  type Groups = GroupCheckFile['grouping']['groups'];
  const [outsider, twin] = ['somebody-else', 'somebody-more'];
  test.each([
    [
      'one-place',
      ([a, b, ...rest]: Groups) => [
        a!,
        { ...b!, members: [a!.members[0]!, ...b!.members] },
        ...rest,
      ],
    ],
    [
      'members',
      ([a, ...rest]: Groups) => [{ ...a!, members: [outsider, ...a!.members.slice(1)] }, ...rest],
    ],
    ['sizes', ([a, ...rest]: Groups) => [{ ...a!, members: a!.members.slice(0, 1) }, ...rest]],
    ['counts', (all: Groups) => all.slice(1)],
    ['leads', ([a, ...rest]: Groups) => [{ ...a!, leads: [twin] }, ...rest]],
    [
      'times',
      ([a, ...rest]: Groups) => [{ ...a!, slot: { weekday: 'monday', start: '17:10' } }, ...rest],
    ],
    [
      'reasons',
      ([a, ...rest]: Groups) => [
        { ...a!, reasons: [{ kind: 'shared-time', meetings: 99 }] },
        ...rest,
      ],
    ],
  ] as const satisfies readonly (readonly [ClaimName, (groups: Groups) => object[]])[])(
    '%s',
    (name, change) => {
      for (const names of ['names', 'first-names'] as const) {
        const file = toFile(names);
        // Each change keeps the shape of groups.
        const groups = change(file.grouping.groups) as Groups;
        const claims = listClaims({ ...file, grouping: { ...file.grouping, groups } });
        expect(claims[name]).toBe('broken');
      }
    },
  );

  test('seats', () => {
    const file = toFile('counts');
    const mentors = Object.fromEntries(
      Object.entries(file.mentors).map(([handle, one]) => [handle, { ...one, capacity: 1 }]),
    );
    expect(listClaims({ ...file, mentors })).toMatchObject({ seats: 'broken' });
  });
});

test('a page finds in broken groups what verifying finds, where it may hold everything', () => {
  const own = toEverybodyPlaced();
  const [first, ...others] = own.grouping.groups;
  const broken = {
    ...own.grouping,
    groups: [{ ...first!, members: [first!.leads[0]!, ...first!.members.slice(1)] }, ...others],
  };
  const file = toFile('names', 'all', { facts: own.facts, grouping: broken });
  const found = checkGroups(file).flatMap((claim) => ('found' in claim ? claim.found : []));
  const expected = verify(own.facts, broken, 'before-start').findings.map(({ code }) => code);
  expect(found.map(({ code }) => code).sort()).toEqual(expected.sort());
});

test('once a cohort has begun, what other records explain is called changed', () => {
  const enrollments = new Map(facts.enrollments);
  const [someone = ''] = listMembers();
  const own = enrollments.get(someone);
  if (own !== undefined) enrollments.set(someone, { ...own, languages: ['fi'] });
  const changed = { facts: { ...facts, enrollments }, stage: 'started' as const };
  for (const names of ['names', 'first-names'] as const) {
    expect(listClaims(toFile(names, 'all', changed))).toMatchObject({ language: 'changed' });
    const before = { ...changed, stage: 'before-start' as const };
    expect(listClaims(toFile(names, 'all', before))).toMatchObject({ language: 'broken' });
  }
});
