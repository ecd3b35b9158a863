import { toCount } from './grammar.ts';
import { time } from './time.ts';

/** What the script of the join page says while somebody fills the form in. */
export const joinScript = {
  ...time,
  hoursChosen: (hours: number) =>
    hours === 0 ? 'No hours chosen yet' : `${toCount(hours, 'hour')} a week chosen`,
  cell: (from: string, to: string, session: string) =>
    session === '' ? `${from} to ${to}` : `${from} to ${to}, ${session}`,
  fixed: (title: string, day: string, span: string) => `${title}: ${day}, ${span}`,
  /** Letters of a day's name at the head of its column. */
  dayLetters: 2,
  otherZones: 'Other',
  notFetched:
    'The form that seals your answers could not be loaded. Check your connection and load it again, or go on with what stands below. What you type there is taken along.',
  working: 'Checking and sealing …',
  failed:
    'The part of this page that seals your answers could not be loaded. Check your connection and press the button again; nothing you typed is lost.',
  changed: 'You changed an answer. Check your answers again to see the new file.',
  forgotten: 'What you typed is forgotten.',
};
