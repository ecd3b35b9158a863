import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../scripts/lib/highs-solver.ts';
import type { Cohort } from '../../schemas/cohort.ts';
import type { Override } from '../../schemas/override.ts';
import type { WeeklyHours } from '../../schemas/private-part.ts';
import { findPinsApart, withKeptApart } from './kept-apart.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from './sample-facts.ts';
import type { MatchingSolver } from './solve.ts';
import { verify } from './verify/verify.ts';
import { findSampleFaults, toSamplePlan } from './sample-plan.ts';

let solver: MatchingSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

const availability: WeeklyHours[] = [
  { day: 'monday', from: '17:00', to: '18:30' },
  { day: 'friday', from: '19:00', to: '20:30' },
  { day: 'sunday', from: '18:30', to: '19:30' },
];

/** Two mentors, of whom mara alone helps with what a, b and c want, or a circle of four. */
function toFacts(overrides: readonly Override[], formats: Cohort['formats'] = ['mentor-led']) {
  const facts = toSampleFacts(
    toSampleCohort([1, 9], {
      formats,
      overrides: [...overrides],
      groupSize: { min: 1, target: 2, max: 3 },
    }),
  );
  const led: Cohort['formats'] = ['mentor-led', 'one-to-one'];
  addLead(facts, 'mara', { topics: ['python'], formats: led }, {}, { availability });
  addLead(facts, 'nils', { topics: ['design'], formats: led }, {}, { availability });
  const role = formats[0] === 'peer-circle' ? ('peer' as const) : ('mentee' as const);
  for (const handle of ['a', 'b', 'c', 'd']) {
    const topics = [handle === 'd' ? 'design' : 'python'];
    addSeeker(facts, handle, { roles: [role], topics }, { availability });
  }
  return facts;
}

function plan(facts: SampleFacts) {
  const { proof } = toSamplePlan(facts, solver);
  const findings = findSampleFaults(facts, proof);
  const groupOf = (handle: string) =>
    proof.grouping.groups.find(({ leads, members }) => [...leads, ...members].includes(handle));
  return { ...proof, findings, groupOf };
}

describe('what the coordinators decide', () => {
  test('places a person with a lead whom they would not get otherwise', () => {
    expect(plan(toFacts([])).groupOf('a')?.leads).toEqual(['mara']);
    const { findings, groupOf } = plan(toFacts([{ kind: 'pin', person: 'a', to: 'nils' }]));
    expect(findings).toEqual([]);
    expect(groupOf('a')?.leads).toEqual(['nils']);
  });

  test('places two equals in one circle', () => {
    const circles: Cohort['formats'] = ['peer-circle'];
    const { findings, groupOf } = plan(toFacts([{ kind: 'pin', person: 'a', to: 'd' }], circles));
    expect(findings).toEqual([]);
    expect(groupOf('a')?.members).toContain('d');
  });

  test('places two who are pinned to each other together or not at all, and says why', () => {
    const facts = toFacts([{ kind: 'pin', person: 'a', to: 'b' }]);
    const part = facts.privateParts.get('b')!;
    facts.privateParts.set('b', { ...part, availability: availability.slice(0, 1) });
    const own = facts.privateParts.get('a')!;
    facts.privateParts.set('a', { ...own, availability: availability.slice(1) });
    const { findings, unplaced } = plan(facts);
    expect(findings).toEqual([]);
    expect(unplaced.map(({ handle, reason }) => [handle, reason])).toEqual([
      ['a', 'tied-to-others'],
      ['b', 'tied-to-others'],
    ]);
  });

  test('leaves somebody out who is pinned to a person who takes no part', () => {
    const facts = toFacts([{ kind: 'pin', person: 'a', to: 'x' }]);
    expect(plan(facts)).toMatchObject({ findings: [], unplaced: [{ handle: 'a' }] });
  });

  test('gives a closed lead no group', () => {
    const { findings, groupOf } = plan(toFacts([{ kind: 'close', lead: 'mara' }]));
    expect(findings).toEqual([]);
    expect(groupOf('mara')).toBeUndefined();
    expect(groupOf('nils')?.members).toHaveLength(3);
  });

  test.each(['mentor-led', 'one-to-one'] as const)('holds seats of a lead: %s', (format) => {
    const facts = toFacts([{ kind: 'hold', lead: 'mara', seats: 4 }], [format]);
    const { findings, grouping } = plan(facts);
    expect(findings).toEqual([]);
    const led = grouping.groups.filter(({ leads }) => leads.includes('mara'));
    expect(led.flatMap(({ members }) => members)).toHaveLength(1);
  });

  test.each(['mara', 'a'])('fixes when the group of %s meets', (person) => {
    const slot = { weekday: 'sunday' as const, start: '18:30' };
    const { findings, groupOf } = plan(toFacts([{ kind: 'slot', person, ...slot }]));
    expect(findings).toEqual([]);
    expect(groupOf(person)?.slot).toEqual(slot);
  });

  test('keeps two apart who both would have the same lead', () => {
    const facts = toFacts([]);
    const kept = withKeptApart(facts.privateParts, [{ people: ['a', 'b'] }]);
    const { findings, groupOf } = plan({ ...facts, privateParts: new Map(kept) });
    expect(findings).toEqual([]);
    expect(groupOf('a')?.members).not.toContain('b');
    const pinned = toFacts([{ kind: 'pin', person: 'b', to: 'a' }]);
    expect(findPinsApart(pinned, kept)).toEqual([['b', 'a']]);
  });
});

const broken: Record<string, { override: Override; code: string }> = {
  'a pin': { override: { kind: 'pin', person: 'a', to: 'nils' }, code: 'override-broken' },
  'a closed lead': { override: { kind: 'close', lead: 'mara' }, code: 'lead-not-taking-part' },
  'held seats': { override: { kind: 'hold', lead: 'mara', seats: 3 }, code: 'over-capacity' },
  'a time': {
    override: { kind: 'slot', person: 'a', weekday: 'sunday', start: '18:30' },
    code: 'override-broken',
  },
};

test.each(Object.keys(broken))('groups that ignore %s are found without a key', (name) => {
  const { override, code } = broken[name]!;
  const { grouping } = plan(toFacts([]));
  const { findings } = verify(toFacts([override]), grouping, 'before-start');
  expect(findings.map((finding) => finding.code)).toContain(code);
});

test('a group with only the other of two who are pinned to each other is found', () => {
  const { grouping } = plan(toFacts([]));
  const groups = grouping.groups.map((group) => {
    return { ...group, members: group.members.filter((one) => one !== 'a') };
  });
  const codesOf = (to: string) => {
    const facts = toFacts([{ kind: 'pin', person: 'a', to }]);
    const { findings } = verify(facts, { ...grouping, groups }, 'before-start');
    return findings.map(({ code }) => code);
  };
  expect(codesOf('b')).toContain('override-broken');
  expect(codesOf('mara')).not.toContain('override-broken');
});

test('random decisions never break a plan, and every plan verifies in full', () => {
  const handle = fc.constantFrom('a', 'b', 'c', 'd', 'mara', 'nils');
  const seeker = fc.constantFrom('a', 'b', 'c', 'd');
  const lead = fc.constantFrom('mara', 'nils');
  const override = fc.oneof(
    fc.record({ kind: fc.constant('pin' as const), person: seeker, to: handle }),
    fc.record({ kind: fc.constant('close' as const), lead }),
    fc.record({ kind: fc.constant('hold' as const), lead, seats: fc.integer({ min: 1, max: 5 }) }),
    fc.record({
      kind: fc.constant('slot' as const),
      person: handle,
      weekday: fc.constantFrom('monday' as const, 'friday' as const),
      start: fc.constantFrom('17:00', '19:30'),
    }),
  );
  const formats = fc.constantFrom<Cohort['formats']>(
    ['mentor-led'],
    ['one-to-one'],
    ['mentor-led', 'one-to-one'],
    ['peer-circle'],
  );
  fc.assert(
    fc.property(formats, fc.array(override, { maxLength: 4 }), (listed, overrides) => {
      expect(plan(toFacts(overrides, listed)).findings).toEqual([]);
    }),
    { numRuns: 60, seed: 20_270_120 },
  );
});
