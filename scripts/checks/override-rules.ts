import { fileKinds } from '../../src/records/kinds.ts';
import type { KeyPath, Programme, RecordEntry } from '../../src/records/programme.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { Enrollment } from '../../src/schemas/enrollment.ts';
import type { Override } from '../../src/schemas/override.ts';
import { listPeople } from './references/known-records.ts';
import { toFinding, type Rule } from './rule.ts';

const where = fileKinds.cohort.path;

type Enrolled = ReadonlyMap<string, RecordEntry<Enrollment>>;

const overrideOfNobody: Rule = {
  code: 'override-of-nobody',
  title: 'A decision of the coordinators is about somebody who takes no part',
  level: 'problem',
  where,
  docs: 'What `overrides` of a cohort decides is about people who are enrolled in that cohort and have not left: a pinned person is a mentee or peer, a closed lead or one with held seats is a mentor, or offers something in a cohort with reverse mentoring. Correct the handle, let the person enroll first, or take the override out.',
  *run(programme, context) {
    const known = listPeople(context);
    for (const { entry, override, index, enrolled } of listOverrides(programme)) {
      for (const { key, handle, role } of listNamed(override)) {
        // Of whom nobody has heard, another rule says so.
        if (!known.has(handle)) continue;
        if (isTakingPart(entry.data, enrolled.get(handle)?.data, role)) continue;
        yield toFinding(
          entry,
          ['overrides', index, key],
          `${handle} is not enrolled in ${entry.data.title}${roleWords[role]}.`,
          'Correct the handle, let them enroll, or take this override out.',
        );
      }
    }
  },
};

const overrideContradicts: Rule = {
  code: 'override-contradicts',
  title: 'Two decisions of the coordinators can not both hold',
  level: 'problem',
  where,
  docs: 'Every override of a cohort has to hold, so two of them must not exclude each other: a person pinned to a lead who is closed, or to two leads; seats held at a lead who is closed; two times for one person, or for two who are pinned to each other; a time that is not on the half hour, where no group can meet, or any time where the cohort publishes times to members alone. Take one of the two out.',
  *run(programme) {
    for (const { entry, override, index, enrolled } of listOverrides(programme)) {
      const found = findContradiction(entry.data, enrolled, override, index);
      if (found === undefined) continue;
      const { key, message } = found;
      const keyPath: KeyPath = ['overrides', index, key];
      yield toFinding(entry, keyPath, message, 'Change this override, or take it out.');
    }
  },
};

const overrideHoldsTooMany: Rule = {
  code: 'override-holds-too-many',
  title: 'More seats of a mentor are held than they have',
  level: 'notice',
  where,
  docs: 'A `hold` keeps seats of a mentor free, of as many as the `capacity` in their profile says; those of one cohort add up. Who has no seat left gets no group. A larger number is usually mistyped, or the mentor takes fewer people since. Hold fewer seats, or write `kind: close` where the mentor should get no group.',
  *run(programme) {
    const held = new Map<string, number>();
    for (const { entry, override, index } of listOverrides(programme)) {
      if (override.kind !== 'hold') continue;
      const { lead, seats } = override;
      const key = `${entry.id} ${lead}`;
      const sum = (held.get(key) ?? 0) + seats;
      held.set(key, sum);
      const capacity = programme.mentors.get(lead)?.data.capacity;
      if (capacity === undefined || sum <= capacity) continue;
      yield toFinding(
        entry,
        ['overrides', index, 'seats'],
        `${sum} seats of ${lead} are held, but they take ${capacity} at a time.`,
        'Hold fewer, or write kind: close if they should get no group.',
      );
    }
  },
};

/** What coordinators decide before groups are formed. */
export const overrideRules: readonly Rule[] = [
  overrideOfNobody,
  overrideContradicts,
  overrideHoldsTooMany,
];

type NamedRole = 'anybody' | 'seeker' | 'lead';

const roleWords: Readonly<Record<NamedRole, string>> = {
  anybody: '',
  seeker: ' as a mentee or peer',
  lead: ' as somebody who leads',
};

interface Named {
  readonly key: string;
  readonly handle: string;
  readonly role: NamedRole;
}

function listNamed(override: Override): Named[] {
  switch (override.kind) {
    case 'pin':
      return [
        { key: 'person', handle: override.person, role: 'seeker' },
        { key: 'to', handle: override.to, role: 'anybody' },
      ];
    case 'close':
    case 'hold':
      return [{ key: 'lead', handle: override.lead, role: 'lead' }];
    case 'slot':
      return [{ key: 'person', handle: override.person, role: 'anybody' }];
  }
}

function* listOverrides(programme: Programme) {
  for (const entry of programme.cohorts.values()) {
    const enrolled: Enrolled = programme.enrollments.get(entry.id) ?? new Map<string, never>();
    for (const [index, override] of entry.data.overrides.entries()) {
      yield { entry, override, index, enrolled };
    }
  }
}

function isTakingPart(cohort: Cohort, person: Enrollment | undefined, role: NamedRole): boolean {
  if (person === undefined || person.state === 'withdrawn') return false;
  if (role === 'seeker') return person.roles.some((one) => one !== 'mentor');
  const canOffer = cohort.formats.includes('reverse') && person.offers.length > 0;
  return role === 'anybody' || person.roles.includes('mentor') || canOffer;
}

function findContradiction(
  { overrides, publish }: Cohort,
  enrolled: Enrolled,
  override: Override,
  index: number,
): { readonly key: string; readonly message: string } | undefined {
  const isClosed = (lead: string) =>
    overrides.some((one) => one.kind === 'close' && one.lead === lead);
  if (override.kind === 'hold' && isClosed(override.lead)) {
    return { key: 'lead', message: `${override.lead} has held seats, and is closed too.` };
  }
  if (override.kind === 'slot') {
    if (publish.times === 'all') return findOtherTime(overrides.slice(0, index), override);
    const message = 'This file is public, and the cohort publishes times to members alone.';
    return { key: 'start', message };
  }
  if (override.kind !== 'pin') return undefined;
  const { person, to } = override;
  if (person === to) return { key: 'to', message: `${person} is pinned to themselves.` };
  if (isClosed(to) && isLeadAlone(enrolled, to)) {
    return { key: 'to', message: `${person} is pinned to ${to}, who is closed.` };
  }
  const other = overrides
    .slice(0, index)
    .flatMap((one) => (one.kind === 'pin' && one.person === person ? [one.to] : []))
    .find((one) => one !== to && isLeadAlone(enrolled, one) && isLeadAlone(enrolled, to));
  if (other !== undefined) {
    return { key: 'to', message: `${person} is pinned to ${to}, and to ${other} too.` };
  }
  const [own, theirs] = [person, to].map((one) => findTime(overrides, one));
  if (own === undefined || theirs === undefined || own === theirs) return undefined;
  return { key: 'to', message: `${person} is pinned to ${to}, but they have two fixed times.` };
}

function findOtherTime(before: readonly Override[], slot: Extract<Override, { kind: 'slot' }>) {
  if (!/:(00|30)$/.test(slot.start)) {
    return { key: 'start', message: `Groups meet on the half hour, so none can at ${slot.start}.` };
  }
  const other = findTime(before, slot.person);
  if (other === undefined || other === `${slot.weekday} ${slot.start}`) return undefined;
  return { key: 'person', message: `${slot.person} has another fixed time too: ${other}.` };
}

function findTime(overrides: readonly Override[], person: string): string | undefined {
  const found = overrides.find((one) => one.kind === 'slot' && one.person === person);
  return found?.kind === 'slot' ? `${found.weekday} ${found.start}` : undefined;
}

function isLeadAlone(enrolled: Enrolled, handle: string): boolean {
  return enrolled.get(handle)?.data.roles.every((role) => role === 'mentor') === true;
}
