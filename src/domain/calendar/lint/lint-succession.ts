import { readValue, toComponent, type Component } from './component.ts';
import { readContentLines } from './content-lines.ts';
import { toIdentity } from './lint-calendar.ts';

/** What may differ between two events that mean the same. */
const marks = ['SEQUENCE', 'DTSTAMP', 'LAST-MODIFIED'];

/**
 * Names what a subscriber would miss between two versions of one calendar: a version that goes back, a
 * change that does not say so (RFC 5545, 3.8.7.4), and an event that is gone without being cancelled.
 */
export function lintSuccession(before: Uint8Array, after: Uint8Array): string[] {
  const later = readEvents(after);
  return [...readEvents(before)].flatMap(([id, old]) => {
    const now = later.get(id);
    if (now === undefined) return isCancelled(old) ? [] : [`${id} is gone without being cancelled`];
    const step = toSequence(now) - toSequence(old);
    const findings = step < 0 ? [`${id}: SEQUENCE goes back`] : [];
    if (step === 0 && toMeaning(now) !== toMeaning(old)) {
      findings.push(`${id} changed and SEQUENCE did not`);
    }
    if ((readValue(now, 'DTSTAMP') ?? '') < (readValue(old, 'DTSTAMP') ?? '')) {
      findings.push(`${id}: DTSTAMP goes back`);
    }
    return findings;
  });
}

function readEvents(bytes: Uint8Array): Map<string, Component> {
  const { root } = toComponent(readContentLines(bytes).lines);
  const events = root.parts.flatMap(({ parts }) => parts).filter(({ name }) => name === 'VEVENT');
  return new Map(events.map((event) => [toIdentity(event), event]));
}

function isCancelled(event: Component): boolean {
  return readValue(event, 'STATUS') === 'CANCELLED';
}

function toSequence(event: Component): number {
  return Number(readValue(event, 'SEQUENCE') ?? 0);
}

function toMeaning({ properties }: Component): string {
  return properties
    .filter(({ name }) => !marks.includes(name))
    .map(({ name, parameters, value }) => JSON.stringify([name, ...parameters, value]))
    .join();
}
