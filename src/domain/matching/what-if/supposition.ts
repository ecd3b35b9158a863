import type { Cohort, Requirement } from '../../../schemas/cohort.ts';
import type { PreferenceName } from '../../../schemas/preferences.ts';

/** One thing that could be otherwise. */
export type Supposition =
  | { readonly kind: 'size'; readonly bound: keyof Cohort['groupSize']; readonly people: number }
  | { readonly kind: 'floor'; readonly fit: number }
  | { readonly kind: 'requirement'; readonly name: Requirement; readonly isOn: boolean }
  | { readonly kind: 'weight'; readonly name: PreferenceName; readonly weight: number }
  /** A lead who takes nobody in this cohort. */
  | { readonly kind: 'close'; readonly lead: string }
  /** Seats that a lead has more, or fewer where the number is negative. */
  | { readonly kind: 'seat'; readonly lead: string; readonly more: number };

/** The names that a supposition can use. */
export interface Vocabulary {
  readonly requirements: readonly Requirement[];
  readonly preferences: readonly PreferenceName[];
  /** Handles of those who lead or could. */
  readonly leads: readonly string[];
}

/** A word that is no supposition, and what it could have been. */
export interface Misunderstanding {
  readonly word: string;
  readonly expected:
    | { readonly kind: 'key' }
    | { readonly kind: 'number'; readonly from: number; readonly to: number }
    | { readonly kind: 'switch' }
    | { readonly kind: 'difference' }
    | { readonly kind: 'one-of'; readonly names: readonly string[] }
    /** The same was said twice. */
    | { readonly kind: 'once' };
}

type Read = Supposition | Misunderstanding['expected'];

/**
 * Reads suppositions such as `max=6, weight:topics=8, seat=mara-okafor:+1`. All words that can't be
 * read are named, with what could stand there.
 */
export function readSuppositions(
  text: string,
  vocabulary: Vocabulary,
): { suppositions: Supposition[]; misunderstandings: Misunderstanding[] } {
  const suppositions: Supposition[] = [];
  const misunderstandings: Misunderstanding[] = [];
  const seen = new Set<string>();
  for (const word of text.split(',').map((part) => part.trim())) {
    const read = readWord(word, vocabulary);
    const subject = toSubject(word);
    if (!isSupposition(read)) misunderstandings.push({ word, expected: read });
    else if (seen.has(subject)) misunderstandings.push({ word, expected: { kind: 'once' } });
    else suppositions.push(read);
    seen.add(subject);
  }
  return { suppositions, misunderstandings };
}

function isSupposition(read: Read): read is Supposition {
  const kinds: readonly string[] = ['size', 'floor', 'requirement', 'weight', 'close', 'seat'];
  return kinds.includes(read.kind);
}

/** What a word is about; seats of several leads, and several closed leads, are told apart. */
function toSubject(word: string): string {
  const [key = '', value = ''] = word.split('=');
  return key === 'seat' || key === 'close' ? `${key}=${value.split(':')[0] ?? ''}` : key;
}

function readWord(word: string, { requirements, preferences, leads }: Vocabulary): Read {
  const [key = '', value = '', ...rest] = word.split('=').map((part) => part.trim());
  const [kind = '', name] = key.split(':');
  if (rest.length > 0) return { kind: 'key' };
  switch (kind) {
    case 'min':
    case 'target':
    case 'max':
      if (name !== undefined) return { kind: 'key' };
      return readNumber(value, 1, 30, (people) => ({ kind: 'size', bound: kind, people }));
    case 'floor':
      if (name !== undefined) return { kind: 'key' };
      return readNumber(value, 0, 1000, (fit) => ({ kind: 'floor', fit }));
    case 'requirement': {
      const found = requirements.find((one) => one === name);
      if (found === undefined) return { kind: 'one-of', names: requirements };
      if (value !== 'on' && value !== 'off') return { kind: 'switch' };
      return { kind: 'requirement', name: found, isOn: value === 'on' };
    }
    case 'weight': {
      const found = preferences.find((one) => one === name);
      if (found === undefined) return { kind: 'one-of', names: preferences };
      return readNumber(value, 0, 100, (weight) => ({ kind: 'weight', name: found, weight }));
    }
    case 'close':
      if (!leads.includes(value)) return { kind: 'one-of', names: leads };
      return { kind: 'close', lead: value };
    case 'seat':
      return readSeat(value, leads);
    default:
      return { kind: 'key' };
  }
}

function readNumber(
  value: string,
  from: number,
  to: number,
  toSupposition: (number: number) => Supposition,
): Read {
  const number = Number(value);
  if (!/^\d{1,4}$/.test(value) || number < from || number > to) return { kind: 'number', from, to };
  return toSupposition(number);
}

function readSeat(value: string, leads: readonly string[]): Read {
  const [lead = '', more = ''] = value.split(':');
  if (!leads.includes(lead)) return { kind: 'one-of', names: leads };
  // The minus of typography is as good as the hyphen.
  const number = Number(more.replace('−', '-'));
  if (!/^[+−-]\d{1,2}$/.test(more) || number === 0) return { kind: 'difference' };
  return { kind: 'seat', lead, more: number };
}
