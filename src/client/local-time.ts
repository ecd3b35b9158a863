import { toZonePlace } from '../copy/zone-places.ts';
import { toClockParts } from './clock-parts.ts';
import { getPageWords } from './words/page-words.ts';

const { time: copy } = getPageWords();

const zonePlace = toZonePlace(Intl.DateTimeFormat().resolvedOptions().timeZone);

/**
 * Puts the day and time of the viewer's device before those it was built with. Those lose their date
 * so that one stands there, and keep a weekday where it is another. On paper the zone is named, as others
 * may read it there.
 */
class LocalTime extends HTMLElement {
  connectedCallback(): void {
    const there = this.querySelector('.there');
    const built = there?.querySelector('time');
    if (!there || !built || this.querySelector('.local') !== null) return;
    const starts = toClockParts(built.dateTime);
    const ends = built.dataset['ends'];
    const day = this.dataset['day'] === 'weekly' ? copy.weekly(starts) : copy.shortDay(starts);
    const time = document.createElement('time');
    time.dateTime = built.dateTime;
    time.textContent = copy.span(starts, ends === undefined ? undefined : toClockParts(ends));
    const local = toSpan('local');
    local.append(
      toSpan('day', day),
      ' ',
      time,
      ' ',
      toSpan('zone', copy.yourTime),
      toSpan('place', zonePlace),
    );
    const weekday = Number(this.dataset['weekday']);
    const isSameDay = weekday === starts.weekday;
    if (!isSameDay) there.prepend(toSpan('near', copy.shortWeekday(weekday)), ' ');
    this.classList.toggle('same', isSameDay && time.textContent === built.textContent.trim());
    this.prepend(local, ' ');
  }
}

function toSpan(name: string, text = ''): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = name;
  span.textContent = text;
  return span;
}

customElements.define('rt-local-time', LocalTime);
