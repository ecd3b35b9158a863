import { getTimeCopy } from '../copy/time-copy.ts';

const copy = getTimeCopy(document.documentElement.lang);

/**
 * Shows the time inside it in the zone of the viewer's device as well; styles then hide the one as
 * built, but on paper. Where the day stands elsewhere, it is repeated only when the viewer's is another.
 */
class LocalTime extends HTMLElement {
  connectedCallback(): void {
    const built = this.querySelector('time');
    if (built === null || this.querySelector('.local') !== null) return;
    const starts = toLocalParts(built.dateTime);
    const ends = built.dataset['ends'];
    const isSameDay = this.dataset['day'] === String(starts.day);
    const day = isSameDay ? '' : `${copy.shortDay(starts)} `;
    const time = document.createElement('time');
    time.dateTime = built.dateTime;
    time.textContent = `${day}${copy.span(starts, ends === undefined ? undefined : toLocalParts(ends))}`;
    const zone = document.createElement('span');
    zone.textContent = copy.yourTime;
    const local = document.createElement('span');
    local.className = 'local';
    local.append(time, ' ', zone);
    this.prepend(local, ' ');
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
