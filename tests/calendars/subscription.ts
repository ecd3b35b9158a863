import { readCalendar, type ReadEvent } from './read-calendar.ts';

/**
 * What a calendar knows that somebody filled by adding one file after the other: of each event the
 * version with the highest SEQUENCE, and nothing is ever forgotten (RFC 5546, 2.1.4 and 2.1.5).
 */
export class Subscription {
  readonly #events = new Map<string, ReadEvent>();

  /** Takes in a file; of two versions with one SEQUENCE the later one counts. */
  take(text: string): this {
    for (const event of readCalendar(text)) {
      const known = this.#events.get(event.id);
      if (known === undefined || event.sequence >= known.sequence) {
        this.#events.set(event.id, event);
      }
    }
    return this;
  }

  /** Lists what it shows, by time: what is cancelled is not. */
  show(): string[] {
    return [...this.#events.values()]
      .filter(({ isCancelled }) => !isCancelled)
      .map(({ starts, summary }) => `${starts.slice(0, 16)} ${summary}`)
      .sort();
  }
}
