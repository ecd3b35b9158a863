import {
  getClockChanges,
  toClockShifts,
  toDays,
  type ClockShift,
} from '../domain/schedule/clock-change.ts';
import { getNoonOffset } from './zone-offset.ts';
import { getMoreWords } from './words/more-words.ts';
import { getPageWords } from './words/page-words.ts';

const { clockChange } = getMoreWords();
const { time } = getPageWords();

/** How long after a change it is still worth a word, in milliseconds. */
const week = 7 * 24 * 60 * 60 * 1000;

/** Fills itself with a sentence for each time at which the sessions move on the viewer's clock. */
class ClockChangeNotice extends HTMLElement {
  connectedCallback(): void {
    const { first, last, zone } = this.dataset;
    if (first === undefined || last === undefined || zone === undefined) return;
    const viewer = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const changes = getClockChanges(toDays(first, last), zone, [viewer], getNoonOffset);
    const now = document.documentElement.dataset['now'] ?? new Date().toISOString();
    const recent = new Date(Date.parse(now) - week).toISOString();
    const shifts = toClockShifts(changes).filter(({ from, until }) => (until ?? from) > recent);
    this.replaceChildren(...shifts.map(toParagraph));
  }
}

function toParagraph({ from, until, shiftMinutes }: ClockShift): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  const day = toWrittenDay(from);
  paragraph.textContent =
    until === undefined
      ? clockChange.yours(day, shiftMinutes)
      : clockChange.yoursBetween(day, toWrittenDay(until), shiftMinutes);
  return paragraph;
}

function toWrittenDay(date: string): string {
  const day = new Date(`${date}T12:00:00Z`);
  return time.dayAndMonth({
    weekday: day.getUTCDay() === 0 ? 7 : day.getUTCDay(),
    day: day.getUTCDate(),
    month: day.getUTCMonth() + 1,
    year: day.getUTCFullYear(),
  });
}

customElements.define('rt-clock-change', ClockChangeNotice);
