import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../../scripts/lib/highs-solver.ts';
import type { Requirement } from '../../../schemas/cohort.ts';
import type { Enrollment } from '../../../schemas/enrollment.ts';
import type { GroupingProof } from '../../../schemas/grouping-proof.ts';
import type { Grouping } from '../../../schemas/grouping.ts';
import type { PrivatePart } from '../../../schemas/private-part.ts';
import { getDateInWeek } from '../../time/weekday.ts';
import type { PublishedCohort } from '../facts.ts';
import { factCodes, fullCodes, groupingCodes, type Finding } from '../findings.ts';
import { toFaultlessCase, type FaultlessCase } from './sample-case.ts';
import { addSeeker, type SampleFacts } from '../sample-facts.ts';
import { verify } from './verify.ts';

let faultless: FaultlessCase;
beforeAll(async () => {
  faultless = toFaultlessCase(await loadHighsSolver());
});

function toCase() {
  return structuredClone(faultless);
}

type Broken = { facts: SampleFacts; proof: GroupingProof; grouping: Grouping };
type Groups = Grouping['groups'];

/** Changes groups in place, as a hand would. */
function inGroups(change: (groups: Groups) => void) {
  return ({ grouping }: Broken) => {
    change(grouping.groups);
  };
}

function getGroup(groups: Groups, lead: string): Groups[number] {
  return groups.find(({ leads }) => leads.includes(lead))!;
}

/** Lets a grouping say that it was planned under one more requirement. */
function inRequired(requirement: Requirement, change: (facts: SampleFacts) => void) {
  return ({ facts, grouping }: Broken) => {
    grouping.settings.requirements.push(requirement);
    change(facts);
  };
}

function changeEnrollments(facts: SampleFacts, changes: Record<string, Partial<Enrollment>>): void {
  for (const [handle, change] of Object.entries(changes)) {
    facts.enrollments.set(handle, { ...facts.enrollments.get(handle)!, ...change });
  }
}

function changeParts(facts: SampleFacts, changes: Record<string, Partial<PrivatePart>>): void {
  for (const [handle, change] of Object.entries(changes)) {
    facts.privateParts.set(handle, { ...facts.privateParts.get(handle)!, ...change });
  }
}

/** One way to break a faultless grouping for each thing that verifying looks at. */
const breaks: Record<string, (broken: Broken) => void> = {
  'other-cohort': ({ grouping }) => (grouping.cohort = 'summer-2027'),
  'repeated-id': inGroups((groups) => (groups[1]!.id = groups[0]!.id)),
  'repeated-name': inGroups((groups) => (groups[1]!.name = groups[0]!.name)),
  'unsorted-groups': inGroups((groups) => groups.reverse()),
  'repeated-lead': inGroups((groups) => (groups[1]!.leads = groups[0]!.leads)),
  'repeated-member': inGroups((groups) => groups[1]!.members.push(groups[0]!.members[0]!)),
  'lead-count': inGroups((groups) => (groups[0]!.leads = [])),
  'lead-is-member': inGroups((groups) => groups[0]!.members.push(groups[0]!.leads[0]!)),
  'too-few-members': inGroups((groups) => groups[0]!.members.pop()),
  'too-many-members': inGroups((groups) => groups[0]!.members.push('far', 'x', 'y')),
  'slot-off-grid': inGroups((groups) => (groups[0]!.slot.start = '18:15')),
  'untrue-count': ({ grouping }) => (grouping.counts.placed += 1),
  'untrue-quality': ({ grouping }) => (grouping.quality.gapPercent = 5),
  'other-public-inputs': ({ grouping }) => (grouping.publicInputs = 'f'.repeat(64)),
  'other-settings': ({ grouping }) => (grouping.settings.fitFloor = 1),
  'format-not-offered': inGroups((groups) => (groups[0]!.format = 'peer-circle')),
  'lead-not-taking-part': ({ facts }) => {
    facts.mentors.set('lead-a', { ...facts.mentors.get('lead-a')!, status: 'alumni' });
  },
  'member-not-seeking': ({ facts }) => {
    facts.enrollments.set('p1', { ...facts.enrollments.get('p1')!, state: 'withdrawn' });
  },
  'untrue-seeker-count': ({ facts }) => {
    addSeeker(facts, 'late');
  },
  'over-capacity': ({ facts }) => {
    facts.mentors.set('lead-a', { ...facts.mentors.get('lead-a')!, capacity: 1 });
  },
  'no-shared-language': ({ facts }) => {
    facts.enrollments.set('p1', { ...facts.enrollments.get('p1')!, languages: ['pt-BR'] });
  },
  'no-asked-topic': inGroups((groups) => {
    getGroup(groups, 'lead-a').members = ['d1', 'd2'];
    getGroup(groups, 'lead-b').members = ['p1', 'p2'];
  }),
  'no-goal-topic': inRequired('goal-topic', (facts) => {
    changeEnrollments(facts, { p1: { goalTopics: ['design'] } });
  }),
  'one-organization': inRequired('different-organizations', (facts) => {
    const organization = 'Harbour Library';
    changeEnrollments(facts, {
      p1: { organization },
      p2: { organization: organization.toUpperCase() },
    });
  }),
  'met-before': inRequired('new-faces', (facts) => {
    const { grouping } = structuredClone(faultless.proof);
    grouping.groups.forEach((group) => (group.leads = []));
    const cohort = { ...facts.cohort, starts: '2026-09-07', ends: '2026-11-01' };
    facts.others = [
      { ...facts, id: 'autumn-2026', cohort: { ...cohort, matching: '2026-09-01' }, grouping },
    ];
  }),
  'far-experience': inRequired('close-experience', (facts) => {
    changeEnrollments(facts, { p1: { experience: 'new' }, p2: { experience: 'seasoned' } });
  }),
  'override-broken': ({ facts, grouping }) => {
    const person = grouping.groups[0]!.leads[0]!;
    facts.cohort.overrides.push({ kind: 'slot', person, weekday: 'sunday', start: '09:00' });
  },
  'slot-not-offered': inGroups((groups) => {
    groups[0]!.slot = { weekday: 'sunday', start: '02:30' };
  }),
  'slot-meets-session': ({ facts, grouping }) => {
    const { weekday, start } = grouping.groups[0]!.slot;
    const date = getDateInWeek(facts.cohort.starts, 1, weekday);
    const session = { id: 'x', title: 'X', durationMinutes: 60, hosts: [], resources: [] };
    facts.cohort.sessions.push({ kind: 'social', date, start, ...session });
  },
  'overlapping-meetings': ({ facts, grouping }) => {
    const other: PublishedCohort = {
      ...facts,
      id: 'autumn-2026',
      cohort: { ...facts.cohort, matching: '2026-09-01', starts: '2027-01-18' },
      grouping: structuredClone(grouping),
    };
    other.grouping.groups[0]!.leads = [];
    facts.others = [other];
  },
  'untrue-reasons': inGroups((groups) => {
    groups[0]!.reasons = [{ kind: 'shared-time', meetings: 99 }];
  }),
  'no-proof': () => undefined,
  'other-proof': ({ grouping }) => (grouping.plannedOn = '2027-01-08'),
  'no-private-part': ({ facts }) => {
    facts.privateParts.delete('p2');
  },
  'not-available': ({ facts }) => {
    const availability = [{ day: 'sunday' as const, from: '17:00', to: '18:00' }];
    facts.privateParts.set('p2', { ...facts.privateParts.get('p2')!, availability });
  },
  'apart-in-one-group': ({ facts }) => {
    facts.privateParts.set('lead-a', { ...facts.privateParts.get('lead-a')!, apart: ['p1'] });
  },
  'together-divided': ({ facts }) => {
    for (const [one, other] of [
      ['d1', 'p1'],
      ['p1', 'd1'],
    ] as const) {
      facts.privateParts.set(one, { ...facts.privateParts.get(one)!, together: [other] });
    }
  },
  'co-leads-unasked': ({ grouping }) => grouping.groups[0]!.leads.push('lead-b'),
  'no-ranked-lead': inRequired('ranked-lead', (facts) => {
    changeParts(facts, { p2: { rankedLeads: ['lead-b'] } });
  }),
  'uncomfortable-hour': inRequired('local-hour', (facts) => {
    changeParts(facts, { 'lead-a': { zone: 'Asia/Kolkata' } });
  }),
  'other-style': inRequired('communication', (facts) => {
    changeParts(facts, {
      p1: { communication: 'direct' },
      p2: { communication: 'reflective' },
    });
  }),
  'untrue-fit': ({ proof }) => (proof.fits[0]!.fit = 1),
  'untrue-aim': ({ proof }) => (proof.aims.at(-1)!.value -= 1),
  'untrue-bound': ({ proof }) => (proof.aims[0]!.bound += 1),
  'no-certificate': ({ proof }) => proof.parts.led.certificates.pop(),
  'untrue-certificate': ({ proof }) => (proof.parts.led.certificates[0]!.scale = 512),
  'other-statement': ({ proof }) => (proof.parts.led.statement = 'f'.repeat(16)),
  'changed-since-planning': ({ facts }) => {
    changeParts(facts, { d2: { rankedLeads: ['lead-b'] } });
  },
  'untrue-unplaced': ({ proof }) => (proof.unplaced = []),
  'other-zone-data': ({ proof }) => {
    proof.zones.find(({ zone }) => zone === 'Europe/Berlin')!.offsets.pop();
  },
};

describe('a grouping broken by hand', () => {
  const codes = [...groupingCodes, ...factCodes, ...fullCodes];

  test('is tried for each kind of finding', () => {
    expect(Object.keys(breaks).sort()).toEqual([...codes].sort());
  });

  test.each(codes)('is found out: %s', (code) => {
    const { facts, proof } = toCase();
    const grouping = structuredClone(proof.grouping);
    breaks[code]!({ facts, proof, grouping });
    const kept = code === 'no-proof' ? undefined : proof;
    const evidence = { proof: kept, privateParts: facts.privateParts };
    const { findings } = verify(facts, grouping, 'before-start', evidence);
    const found = findings.filter((finding) => finding.code === code);
    expect(found.length).toBeGreaterThan(0);
    const isNotice = code === 'other-zone-data' || code === 'other-statement';
    const level = isNotice ? 'notice' : 'problem';
    expect(found.every((finding) => finding.level === level)).toBe(true);
  });

  test.each([...groupingCodes, ...factCodes])('is found out without a key: %s', (code) => {
    const { facts, proof } = toCase();
    const grouping = structuredClone(proof.grouping);
    breaks[code]!({ facts, proof, grouping });
    const { findings } = verify(facts, grouping, 'before-start');
    expect(findings.map((finding) => finding.code)).toContain(code);
  });
});

describe('once a cohort has begun', () => {
  function findAfterStart(change: (broken: Broken) => void): Finding[] {
    const { facts, proof } = toCase();
    const grouping = structuredClone(proof.grouping);
    change({ facts, proof, grouping });
    return [...verify(facts, grouping, 'started').findings];
  }

  test('somebody who withdraws is a notice, because records may change', () => {
    const found = findAfterStart(breaks['member-not-seeking']!);
    expect(found.map(({ code }) => code)).toContain('member-not-seeking');
    expect(found.every(({ level }) => level === 'notice')).toBe(true);
  });

  test('a grouping that contradicts unchanged records is still a problem', () => {
    const found = findAfterStart(breaks['no-asked-topic']!);
    expect(found.some(({ code, level }) => code === 'no-asked-topic' && level === 'problem')).toBe(
      true,
    );
  });

  test('a grouping that contradicts itself is a problem whatever the records say', () => {
    const found = findAfterStart((broken) => {
      breaks['member-not-seeking']!(broken);
      breaks['repeated-member']!(broken);
    });
    const levels = found.filter(({ code }) => code === 'repeated-member').map(({ level }) => level);
    expect(levels).toEqual(['problem']);
  });
});
