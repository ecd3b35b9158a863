import { toClockParts } from './clock-parts.ts';
import { getPageWords } from './words/page-words.ts';

const { time: copy } = getPageWords();

/** Fills itself with its moment on the viewer's clock, unless the zone beside it shows the same. */
class ViewerTime extends HTMLElement {
  connectedCallback(): void {
    const { instant, zone } = this.dataset;
    if (instant === undefined || zone === undefined) return;
    const here = toClockParts(instant);
    const there = toClockParts(instant, zone);
    if (here.day === there.day && here.hour === there.hour && here.minute === there.minute) return;
    const time = document.createElement('time');
    time.dateTime = instant;
    time.textContent = `${copy.shortDay(here)} ${copy.clock(here)}`;
    this.replaceChildren('(', time, ` ${copy.yourTime})`);
  }
}

customElements.define('rt-viewer-time', ViewerTime);
