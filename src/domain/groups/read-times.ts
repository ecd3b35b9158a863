import type { Slot } from '../../schemas/grouping.ts';
import { weekdays } from '../time/weekdays.ts';

/** When a group meets, and when it met before repairs, the oldest first. */
export interface GroupSlots {
  readonly slot: Slot;
  readonly past: readonly Slot[];
}

/**
 * Reads the slots of groups from the opened text of `times.age`, by group; undefined when it is of another
 * cohort or not what publishing writes. A page has no room for the schemas that `verify` reads it with.
 */
export function readGroupSlots(
  plaintext: string,
  cohort: string,
): ReadonlyMap<string, GroupSlots> | undefined {
  const times = parse(plaintext);
  if (!isRecord(times) || times['cohort'] !== cohort || !Array.isArray(times['groups'])) {
    return undefined;
  }
  const slots = new Map<string, GroupSlots>();
  for (const group of times['groups'] as readonly unknown[]) {
    if (!isRecord(group) || typeof group['id'] !== 'string') return undefined;
    const slot = toSlot(group['slot']);
    if (slot === undefined) return undefined;
    const past = toPast(group['past']);
    if (past === undefined) return undefined;
    slots.set(group['id'], { slot, past });
  }
  return slots;
}

/** Finds an age identity in the text of a key file; undefined where there is none. */
export function findIdentity(text: string): string | undefined {
  return /\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/.exec(text.toUpperCase())?.[0];
}

/** Slots from before repairs; none where that is left out. */
function toPast(value: unknown): Slot[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const slots = (value as readonly unknown[]).flatMap((one) => toSlot(one) ?? []);
  return slots.length === value.length ? slots : undefined;
}

function toSlot(value: unknown): Slot | undefined {
  if (!isRecord(value)) return undefined;
  const weekday = weekdays.find((day) => day === value['weekday']);
  const start = value['start'];
  if (weekday === undefined || typeof start !== 'string') return undefined;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(start) ? { weekday, start } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
