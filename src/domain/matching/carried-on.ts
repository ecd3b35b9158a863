import type { GroupRecord } from '../../schemas/grouping.ts';
import { compareText } from './facts.ts';

/** As much of a group as tells whether it is the same one. */
type People = Pick<GroupRecord, 'format' | 'leads' | 'members'>;

/**
 * Finds which group each new one carries on: of the same format, with a lead of it where anybody leads and
 * more than half of its people, one-to-one with both. Each is carried on once; most people in common go
 * first, then the id.
 */
export function findCarriedOn<Old extends People & Pick<GroupRecord, 'id'>, New extends People>(
  before: readonly Old[],
  after: readonly New[],
): Map<New, Old> {
  const pairs = after.flatMap((now) =>
    before.flatMap((old) => (isCarriedOn(old, now) ? [{ old, now, shared: count(old, now) }] : [])),
  );
  pairs.sort(
    (a, b) =>
      b.shared - a.shared ||
      compareText(a.old.id, b.old.id) ||
      compareText(toText(a.now), toText(b.now)),
  );
  const found = new Map<New, Old>();
  const taken = new Set<Old>();
  for (const { old, now } of pairs) {
    if (taken.has(old) || found.has(now)) continue;
    taken.add(old);
    found.set(now, old);
  }
  return found;
}

function isCarriedOn(old: People, now: People): boolean {
  if (old.format !== now.format) return false;
  const isLed = old.leads.length > 0;
  if (isLed && !old.leads.some((lead) => now.leads.includes(lead))) return false;
  return 2 * count(old, now) > old.leads.length + old.members.length;
}

function count(old: People, now: People): number {
  const isShared = (one: readonly string[], other: readonly string[]) =>
    one.filter((handle) => other.includes(handle)).length;
  return isShared(old.leads, now.leads) + isShared(old.members, now.members);
}

function toText({ leads, members }: People): string {
  return [...leads, ...members].join(' ');
}
