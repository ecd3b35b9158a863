import { getPageWords } from './words/page-words.ts';

const { time: copy } = getPageWords();
const millisecondsPerDay = 86_400_000;

/** Counts the days to its date again, so that a page built yesterday is right today. */
class RelativeDay extends HTMLElement {
  connectedCallback(): void {
    const { date, zone } = this.dataset;
    if (date === undefined || zone === undefined) return;
    const days = (Date.parse(date) - Date.parse(toToday(zone))) / millisecondsPerDay;
    this.textContent = copy.relativeDays(days);
  }
}

/** Today's date in a zone. A demonstration has a fixed present, which its pages carry. */
function toToday(zone: string): string {
  const fixed = document.documentElement.dataset['now'];
  const now = fixed === undefined ? new Date() : new Date(fixed);
  // The Swedish way to write a date is the one of ISO 8601.
  return new Intl.DateTimeFormat('sv', { timeZone: zone }).format(now);
}

customElements.define('rt-relative-day', RelativeDay);
