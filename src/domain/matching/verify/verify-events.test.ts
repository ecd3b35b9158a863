import { beforeAll, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../../scripts/lib/highs-solver.ts';
import type { GroupingProof } from '../../../schemas/grouping-proof.ts';
import type { Grouping } from '../../../schemas/grouping.ts';
import { addLead, addSeeker, toSampleCohort, toSampleFacts } from '../sample-facts.ts';
import type { SampleFacts } from '../sample-facts.ts';
import { verify } from './verify.ts';
import { toSamplePlan } from '../sample-plan.ts';

interface Running {
  readonly facts: SampleFacts;
  readonly proof: GroupingProof;
  grouping: Grouping;
}

let begun: Running;
beforeAll(async () => {
  const solver = await loadHighsSolver();
  const groupSize = { min: 2, target: 2, max: 2 };
  const requirements = ['language' as const, 'topic' as const];
  const facts = toSampleFacts(toSampleCohort([1, 2, 9, 10], { groupSize, requirements }));
  addLead(facts, 'lead-a', { topics: ['python'] });
  addLead(facts, 'lead-b', { topics: ['design'] });
  for (const one of ['p1', 'p2', 'p3']) addSeeker(facts, one, { topics: ['python'] });
  for (const one of ['d1', 'd2']) addSeeker(facts, one, { topics: ['design'] });
  const { proof } = toSamplePlan(facts, solver);
  begun = { facts, proof, grouping: proof.grouping };
});

function getUnplaced({ proof }: Running): string {
  return proof.unplaced[0]!.handle;
}

function getPlaced({ grouping }: Running): string {
  return grouping.groups.find(({ leads }) => leads.includes('lead-a'))!.members[0]!;
}

function withdraw({ facts }: Running, handle: string): void {
  facts.enrollments.set(handle, { ...facts.enrollments.get(handle)!, state: 'withdrawn' });
}

/** What forgetting somebody leaves: a stand-in in the group, and nothing of the person. */
function forget(running: Running, handle: string): void {
  const { facts } = running;
  const { roles, languages, agreement } = facts.enrollments.get(handle)!;
  facts.enrollments.delete(handle);
  facts.privateParts.delete(handle);
  facts.mentors.delete(handle);
  const standIn = 'left-1a2b';
  const stub = { handle: standIn, name: 'Somebody who left', languages, agreement };
  facts.enrollments.set(standIn, {
    ...stub,
    roles: roles.includes('mentor') ? ['peer'] : roles,
    topics: [],
    offers: [],
    goalTopics: [],
    state: 'withdrawn',
  });
  const replace = (people: readonly string[]) =>
    people.map((person) => (person === handle ? standIn : person)).sort();
  running.grouping.groups.forEach((group) => {
    group.leads = replace(group.leads);
    group.members = replace(group.members);
  });
}

/** Ordinary events of a running cohort, and which record each one changes. */
const events: Record<string, { change: (running: Running) => void; told: RegExp }> = {
  'a mentor drops a topic': {
    change: ({ facts }) => {
      facts.mentors.set('lead-a', { ...facts.mentors.get('lead-a')!, topics: [] });
    },
    told: /^the profile of lead-a$/,
  },
  'a mentor closes their profile': {
    change: ({ facts }) => {
      facts.mentors.set('lead-a', { ...facts.mentors.get('lead-a')!, status: 'alumni' });
    },
    told: /^lead-a takes part no longer$/,
  },
  'somebody with a place withdraws': {
    change: (running) => {
      withdraw(running, getPlaced(running));
      running.facts.privateParts.delete(getPlaced(running));
    },
    told: /^p\d takes part no longer$/,
  },
  'somebody without a place withdraws': {
    change: (running) => {
      withdraw(running, getUnplaced(running));
    },
    told: /^p\d takes part no longer$/,
  },
  'somebody with a place has other hours now': {
    change: (running) => {
      const handle = getPlaced(running);
      const part = running.facts.privateParts.get(handle)!;
      const availability = [{ day: 'sunday' as const, from: '08:00', to: '09:00' }];
      running.facts.privateParts.set(handle, { ...part, availability });
    },
    told: /^what is sealed about p\d$/,
  },
  'somebody enrolls late': {
    change: ({ facts }) => {
      addSeeker(facts, 'late');
    },
    told: /^late takes part now$/,
  },
  'a member asks to be forgotten': {
    change: (running) => {
      forget(running, getPlaced(running));
    },
    told: /^p\d takes part no longer$/,
  },
  'a lead asks to be forgotten': {
    change: (running) => {
      forget(running, 'lead-a');
    },
    told: /^lead-a takes part no longer$/,
  },
  'coordinators close a lead': {
    change: ({ facts }) => {
      facts.cohort.overrides.push({ kind: 'close', lead: 'lead-a' });
    },
    told: /^lead-a takes part no longer, the rules of /,
  },
};

function verifyAfter(change: (running: Running) => void, stage: 'before-start' | 'started') {
  const { facts: planned, proof: proven } = begun;
  const running: Running = {
    facts: structuredClone(planned),
    proof: structuredClone(proven),
    grouping: structuredClone(proven.grouping),
  };
  change(running);
  const { facts, proof, grouping } = running;
  return verify(facts, grouping, stage, { proof, privateParts: facts.privateParts });
}

test.each(Object.keys(events))('a running cohort verifies after: %s', (name) => {
  const { change, told } = events[name]!;
  const { findings, unchecked } = verifyAfter(change, 'started');
  expect(findings.filter(({ level }) => level === 'problem')).toEqual([]);
  const changes = findings.filter(({ code }) => code === 'changed-since-planning');
  expect(changes.some(({ found }) => told.test(found ?? ''))).toBe(true);
  expect(unchecked).toEqual(['fits', 'aims', 'optimality']);
});

test.each(Object.keys(events))(
  'before the first day it has to be planned again after: %s',
  (name) => {
    const { findings } = verifyAfter(events[name]!.change, 'before-start');
    expect(findings.some(({ level }) => level === 'problem')).toBe(true);
  },
);

test('nothing is said to have changed where nothing has', () => {
  const { findings, unchecked } = verifyAfter(() => undefined, 'started');
  expect({ findings, unchecked }).toEqual({ findings: [], unchecked: [] });
});

test('people who asked to be apart may not share a group, whatever else changed', () => {
  const { findings } = verifyAfter((running) => {
    events['a mentor drops a topic']!.change(running);
    const [one, other] = running.grouping.groups[0]!.members;
    const part = running.facts.privateParts.get(one!)!;
    running.facts.privateParts.set(one!, { ...part, apart: [other!] });
  }, 'started');
  const codes = findings.filter(({ level }) => level === 'problem').map(({ code }) => code);
  expect(codes).toEqual(['apart-in-one-group']);
});

test('hours that somebody never had stay a problem in a running cohort where only others changed', () => {
  const { findings } = verifyAfter((running) => {
    events['a mentor drops a topic']!.change(running);
    running.grouping.groups.forEach((group) => {
      group.slot = { weekday: 'friday', start: '10:00' };
    });
  }, 'started');
  const problems = findings.filter(({ level }) => level === 'problem').map(({ code }) => code);
  expect(problems).toContain('not-available');
  expect(problems).toContain('other-proof');
});

test('another person in the place of one who left is not taken for a stand-in', () => {
  const { findings } = verifyAfter((running) => {
    const unplaced = getUnplaced(running);
    const placed = getPlaced(running);
    running.facts.enrollments.delete(placed);
    running.grouping.groups.forEach((group) => {
      group.members = group.members.map((one) => (one === placed ? unplaced : one)).sort();
    });
  }, 'started');
  expect(findings.find(({ code }) => code === 'other-proof')?.level).toBe('problem');
});
