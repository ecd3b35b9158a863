import type { Temporal } from 'temporal-polyfill';
import type { Grouping } from '../../../schemas/grouping.ts';
import type { PrivatePart } from '../../../schemas/private-part.ts';
import { toSlotMeetings, type Meeting } from '../../time/slot-meetings.ts';
import { weekdays } from '../../time/weekdays.ts';
import type { CohortFacts, PrivateParts } from '../facts.ts';
import { toFinding, type Finding, type FindingCode } from '../findings.ts';
import { canShareGroup, getParticipation, getSoughtKind } from '../participation.ts';
import { getLocalHour } from './verify-fits.ts';

/** Finds where a grouping breaks what people said in private: hours, apart, together. */
export function findPrivateFaults(
  facts: CohortFacts,
  privateParts: PrivateParts,
  grouping: Grouping,
): Finding[] {
  return [
    ...findUnopened(facts, privateParts, grouping),
    ...findUnavailable(facts, privateParts, grouping),
    ...findApart(privateParts, grouping),
    ...findDivided(facts, privateParts, grouping),
    ...findUnaskedCoLeads(privateParts, grouping),
    ...findUnmetWishes(facts, privateParts, grouping),
  ];
}

function findUnopened(
  facts: CohortFacts,
  privateParts: PrivateParts,
  { groups }: Grouping,
): Finding[] {
  const { seekers } = getParticipation(facts);
  const needed = new Set([
    ...seekers,
    ...groups.flatMap(({ leads, members }) => [...leads, ...members]),
  ]);
  // That somebody withdrew is a finding of its own; what they said in private is gone.
  const hasLeft = (handle: string) => facts.enrollments.get(handle)?.state === 'withdrawn';
  return [...needed]
    .filter((handle) => !privateParts.has(handle) && !hasLeft(handle))
    .map((handle) => toFinding('no-private-part', { handles: [handle] }));
}

/** Converts every quarter hour of every meeting to each person's own clock, one by one. */
function findUnavailable(
  { cohort, from }: CohortFacts,
  privateParts: PrivateParts,
  { groups }: Grouping,
): Finding[] {
  return groups.flatMap(({ id, leads, members, slot }) => {
    const found = toSlotMeetings(cohort, slot, from);
    const meetings = found.kind === 'offered' ? found.meetings : [];
    return [...leads, ...members].flatMap((handle) => {
      const part = privateParts.get(handle);
      if (part === undefined) return [];
      const missed = meetings.filter((meeting) => !canMake(part, meeting));
      if (missed.length === 0) return [];
      const dates = missed.map(({ date }) => date).join(', ');
      return [toFinding('not-available', { group: id, handles: [handle], found: dates })];
    });
  });
}

function canMake(part: PrivatePart, meeting: Meeting): boolean {
  const length = meeting.endMinute - meeting.startMinute;
  for (let minute = 0; minute < length; minute += 15) {
    const local = meeting.starts.add({ minutes: minute }).toZonedDateTimeISO(part.zone);
    const last = meeting.starts.add({ minutes: minute + 14 }).toZonedDateTimeISO(part.zone);
    if (!isWithinHours(part, local) || !isWithinHours(part, last)) return false;
  }
  return true;
}

function isWithinHours(part: PrivatePart, local: Temporal.ZonedDateTime): boolean {
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  if (!part.outsideWakingHours && (time < '07:00' || time >= '22:00')) return false;
  const day = weekdays[local.dayOfWeek - 1];
  return part.availability.some((one) => one.day === day && one.from <= time && time < one.to);
}

function findApart(privateParts: PrivateParts, { groups }: Grouping): Finding[] {
  return groups.flatMap(({ id, leads, members }) => {
    const everybody = [...leads, ...members];
    return everybody.flatMap((handle) => {
      const asked = new Set(privateParts.get(handle)?.apart ?? []);
      const met = everybody.filter((other) => other !== handle && asked.has(other));
      return met.map((other) =>
        toFinding('apart-in-one-group', { group: id, handles: [handle, other] }),
      );
    });
  });
}

/** People lead together only where each is linked to the others by wishes of both. */
function findUnaskedCoLeads(privateParts: PrivateParts, { groups }: Grouping): Finding[] {
  const wishOf = (handle: string) => privateParts.get(handle)?.together ?? [];
  return groups.flatMap(({ id, leads }) => {
    if (!leads.every((lead) => privateParts.has(lead))) return [];
    const [first, ...left] = leads;
    const linked = first === undefined ? [] : [first];
    for (const one of linked) {
      const asked = left.filter((other) => wishOf(one).includes(other));
      linked.push(
        ...asked.filter((other) => !linked.includes(other) && wishOf(other).includes(one)),
      );
    }
    if (linked.length === leads.length) return [];
    return [toFinding('co-leads-unasked', { group: id, handles: leads })];
  });
}

/** Requirements that rest on what people said in private. */
function findUnmetWishes(
  facts: CohortFacts,
  privateParts: PrivateParts,
  { groups, settings }: Grouping,
): Finding[] {
  const { requirements } = settings;
  return groups.flatMap((group) => {
    const everybody = [...group.leads, ...group.members];
    const found: Finding[] = [];
    const report = (code: FindingCode, handles: readonly string[]): void => {
      if (handles.length > 0) found.push(toFinding(code, { group: group.id, handles }));
    };
    if (requirements.includes('ranked-lead') && group.leads.length > 0) {
      report(
        'no-ranked-lead',
        group.members.filter((member) => {
          const ranked = privateParts.get(member)?.rankedLeads ?? [];
          return ranked.length > 0 && !ranked.some((lead) => group.leads.includes(lead));
        }),
      );
    }
    if (requirements.includes('local-hour')) {
      report(
        'uncomfortable-hour',
        everybody.filter((handle) => {
          const part = privateParts.get(handle);
          return part !== undefined && getLocalHour(facts, group, part) < 1000;
        }),
      );
    }
    if (requirements.includes('communication')) {
      const ofStyle = (style: PrivatePart['communication']) =>
        group.members.filter((member) => privateParts.get(member)?.communication === style);
      const [direct, reflective] = [ofStyle('direct'), ofStyle('reflective')];
      if (direct.length > 0) report('other-style', reflective);
    }
    return found;
  });
}

/** Seekers who asked for each other share a group or have none; one who asked for a lead and was asked for joins no other. */
function findDivided(
  facts: CohortFacts,
  privateParts: PrivateParts,
  { groups }: Grouping,
): Finding[] {
  const { seekers, leads } = getParticipation(facts);
  const found: Finding[] = [];
  const isOfOneKind = (one: string, other: string) => {
    const [kind, otherKind] = [one, other].map((handle) => {
      const enrollment = facts.enrollments.get(handle);
      return enrollment && getSoughtKind(enrollment, facts.cohort);
    });
    return kind !== undefined && kind === otherKind && canShareGroup(facts.cohort, kind);
  };
  const groupOf = (handle: string) => groups.find(({ members }) => members.includes(handle));
  for (const handle of seekers) {
    for (const other of privateParts.get(handle)?.together ?? []) {
      if (privateParts.get(other)?.together.includes(handle) !== true || other === handle) continue;
      const own = groupOf(handle);
      const isDivided = seekers.includes(other)
        ? handle < other && isOfOneKind(handle, other) && own !== groupOf(other)
        : leads.includes(other) &&
          own !== undefined &&
          own.leads.length > 0 &&
          !own.leads.includes(other);
      if (!isDivided) continue;
      found.push(toFinding('together-divided', { group: own?.id, handles: [handle, other] }));
    }
  }
  return found;
}
