import { getNoonOffset } from './zone-offset.ts';
import { getMoreWords } from './words/more-words.ts';

const { clockChange: copy } = getMoreWords();

/** Fills itself with how far the clocks of its zone are from the viewer's today. */
class ZoneDistance extends HTMLElement {
  connectedCallback(): void {
    const { zone } = this.dataset;
    if (zone === undefined) return;
    const viewer = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const now = document.documentElement.dataset['now'] ?? new Date().toISOString();
    const today = now.slice(0, 10);
    const minutes = getNoonOffset(today, zone) - getNoonOffset(today, viewer);
    this.textContent = `, ${copy.distance(minutes)}`;
  }
}

customElements.define('rt-zone-distance', ZoneDistance);
