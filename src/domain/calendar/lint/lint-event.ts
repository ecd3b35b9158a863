import { lintOnce, listProperties, readValue, type Component } from './component.ts';
import type { ContentLine } from './content-lines.ts';

const texts = ['UID', 'SUMMARY', 'DESCRIPTION'];
const utc = /^\d{8}T\d{6}Z$/;
const states = ['TENTATIVE', 'CONFIRMED', 'CANCELLED'];

/** Names what is wrong with an event in itself (RFC 5545, 3.6.1, 3.8.2, 3.8.4.7, 3.8.7). */
export function lintEvent(event: Component): string[] {
  const where = readValue(event, 'UID') ?? 'an event';
  return [
    ...lintOnce(event, ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'SEQUENCE'], where),
    ...['DTSTAMP', 'LAST-MODIFIED']
      .filter((name) => listProperties(event, name).some(({ value }) => !utc.test(value)))
      .map((name) => `${where}: ${name} is not in UTC`),
    ...lintSequence(event, where),
    ...lintSpan(event, where),
    ...lintWords(event, where),
  ];
}

function lintSequence(event: Component, where: string): string[] {
  const sequence = readValue(event, 'SEQUENCE') ?? '0';
  const status = readValue(event, 'STATUS') ?? 'CONFIRMED';
  return [
    ...(/^\d{1,10}$/.test(sequence) && Number(sequence) < 2 ** 31
      ? []
      : [`${where}: SEQUENCE is no whole number of 31 bits`]),
    ...(states.includes(status) ? [] : [`${where}: STATUS is none of an event`]),
  ];
}

/** An event ends after it starts, on the same kind of clock. */
function lintSpan(event: Component, where: string): string[] {
  const [start] = listProperties(event, 'DTSTART');
  const [end] = listProperties(event, 'DTEND');
  if (start === undefined) return [];
  if (end === undefined) return [`${where} has no DTEND`];
  const kinds = [start, end].map(toKind);
  if (kinds.includes(undefined)) return [`${where} starts or ends at no date or time`];
  if (kinds[0] !== kinds[1]) return [`${where} starts on one kind of clock and ends on another`];
  if (kinds[0] === 'floating') return [`${where} is in no zone`];
  // Times of one kind that are written alike compare as text.
  return end.value > start.value ? [] : [`${where} does not end after it starts`];
}

function toKind({ value, parameters }: ContentLine): string | undefined {
  const zone = parameters.get('TZID');
  if (parameters.get('VALUE') === 'DATE') return /^\d{8}$/.test(value) ? 'date' : undefined;
  if (utc.test(value)) return zone === undefined ? 'utc' : undefined;
  return /^\d{8}T\d{6}$/.test(value) ? (zone ?? 'floating') : undefined;
}

function lintWords(event: Component, where: string): string[] {
  const unescaped = texts.filter((name) =>
    listProperties(event, name).some(({ value }) => /[;,]|\\(?![\\;,nN])/.test(unmark(value))),
  );
  const addresses = listProperties(event, 'URL').filter(({ value }) => !URL.canParse(value));
  return [
    ...unescaped.map((name) => `${where}: ${name} is not escaped`),
    ...addresses.map(() => `${where}: URL is no address`),
    ...(readValue(event, 'SUMMARY') === '' ? [`${where}: SUMMARY is empty`] : []),
  ];
}

/** Takes out what is escaped rightly. */
function unmark(value: string): string {
  return value.replace(/\\[\\;,nN]/g, '');
}
