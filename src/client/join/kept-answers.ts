import type { Snapshot } from './fields.ts';

/** Keeps what was typed in this tab alone, so that a reload or a way back loses nothing. */
export class KeptAnswers {
  readonly #key: string;

  constructor(cohort: string, makes: 'file' | 'part') {
    this.#key = `rt-join-${makes}:${cohort}`;
  }

  /** Reads what was kept; undefined when there is nothing that can be read. */
  read(): Snapshot | undefined {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(this.#key) ?? 'null');
      // Written below alone; values of another type are ignored when they are put back.
      return typeof kept === 'object' && kept !== null ? (kept as Snapshot) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps what was typed. A browser that refuses to keep anything is no reason to stop. */
  write(snapshot: Snapshot): void {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(snapshot));
    } catch {
      // Nothing is kept, and nothing else is lost.
    }
  }

  /** Forgets everything. */
  clear(): void {
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      // There was nothing to forget.
    }
  }
}
