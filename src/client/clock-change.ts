import { getClockChanges, toDays, type ClockChange } from '../domain/schedule/clock-change.ts';
import { getNoonOffset } from './zone-offset.ts';
import { getMoreWords } from './words/more-words.ts';
import { getPageWords } from './words/page-words.ts';

const { clockChange } = getMoreWords();
const { time } = getPageWords();

/** How long after a change it is still worth a word, in milliseconds. */
const week = 7 * 24 * 60 * 60 * 1000;

/** Fills itself with a sentence for each day on which the sessions move on the viewer's clock. */
class ClockChangeNotice extends HTMLElement {
  connectedCallback(): void {
    const { first, last, zone } = this.dataset;
    if (first === undefined || last === undefined || zone === undefined) return;
    const viewer = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const changes = getClockChanges(toDays(first, last), zone, [viewer], getNoonOffset);
    const now = document.documentElement.dataset['now'] ?? new Date().toISOString();
    const recent = new Date(Date.parse(now) - week).toISOString();
    this.replaceChildren(...changes.filter(({ date }) => date > recent).map(toParagraph));
  }
}

function toParagraph({ date, shiftMinutes }: ClockChange): HTMLParagraphElement {
  const day = new Date(`${date}T12:00:00Z`);
  const parts = {
    weekday: day.getUTCDay() === 0 ? 7 : day.getUTCDay(),
    day: day.getUTCDate(),
    month: day.getUTCMonth() + 1,
    year: day.getUTCFullYear(),
  };
  const paragraph = document.createElement('p');
  const written = time.dayAndMonth(parts);
  paragraph.textContent = clockChange.yours(written, shiftMinutes);
  return paragraph;
}

customElements.define('rt-clock-change', ClockChangeNotice);
