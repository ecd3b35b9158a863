import { getTimeCopy } from '../copy/time-copy.ts';

const copy = getTimeCopy(document.documentElement.lang);

/**
 * Rewrites the time inside it from the cohort's zone into the zone of the viewer's device. Where
 * the day stands elsewhere, it is repeated only when the viewer's day is another.
 */
class LocalTime extends HTMLElement {
  connectedCallback(): void {
    const time = this.querySelector('time');
    const zone = this.querySelector('[data-zone]');
    if (time === null || zone === null) return;
    const starts = toLocalParts(time.dateTime);
    const ends = time.dataset['ends'];
    const isSameDay = this.dataset['day'] === String(starts.day);
    const day = isSameDay ? '' : `${copy.shortDay(starts)} `;
    const span = copy.span(starts, ends === undefined ? undefined : toLocalParts(ends));
    time.textContent = `${day}${span}`;
    zone.textContent = copy.yourTime;
  }
}

/** Takes an instant apart in the device's zone. */
function toLocalParts(instant: string) {
  const date = new Date(instant);
  return {
    weekday: date.getDay() === 0 ? 7 : date.getDay(),
    day: date.getDate(),
    month: date.getMonth() + 1,
    year: date.getFullYear(),
    hour: date.getHours(),
    minute: date.getMinutes(),
  };
}

customElements.define('rt-local-time', LocalTime);
