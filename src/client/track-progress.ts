import { readProgress, writeProgress } from '../domain/library/track-progress.ts';
import { getMoreWords } from './words/more-words.ts';

const { trackProgress: copy } = getMoreWords();

/** Lets a reader mark what is done on a track, and keeps it in this browser. */
class TrackProgress extends HTMLElement {
  connectedCallback(): void {
    for (const part of this.querySelectorAll('[data-when]')) part.removeAttribute('data-when');
    this.#showKept();
    window.addEventListener('storage', this.#takeOver);
    this.addEventListener('change', () => {
      this.#keep(
        this.#boxes()
          .filter(({ checked }) => checked)
          .map(({ value }) => value),
      );
    });
    this.querySelector('button')?.addEventListener('click', () => {
      this.#keep([]);
      // The button is of no use now: who pressed it with the keyboard goes on at the start.
      this.#boxes()[0]?.focus();
    });
  }

  disconnectedCallback(): void {
    window.removeEventListener('storage', this.#takeOver);
  }

  /** What is marked in another tab is marked here, so that the next mark takes none of it away. */
  readonly #takeOver = ({ key }: StorageEvent): void => {
    if (key === null || key === this.#key()) this.#showKept();
  };

  #showKept(): void {
    const steps = this.#boxes().map(({ value }) => value);
    this.#show(readProgress(this.#kept(), steps));
  }

  #keep(done: readonly string[]): void {
    try {
      localStorage.setItem(this.#key(), writeProgress(done));
    } catch {
      // Storage can be switched off: the marks then hold for this page alone.
    }
    this.#show(done);
  }

  #show(done: readonly string[]): void {
    const boxes = this.#boxes();
    for (const box of boxes) box.checked = done.includes(box.value);
    const status = this.querySelector('[role="status"]');
    if (status !== null)
      status.textContent = copy.done(done.length, boxes.length, sumMinutes(boxes));
    const reset = this.querySelector('button');
    if (reset !== null) reset.hidden = done.length === 0;
  }

  #kept(): string | null {
    try {
      return localStorage.getItem(this.#key());
    } catch {
      return null;
    }
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  #key(): string {
    return `rt-track:${this.dataset['track'] ?? ''}`;
  }
}

/** Adds up the minutes of what is not done yet, as far as they are known. */
function sumMinutes(boxes: readonly HTMLInputElement[]): number {
  return boxes
    .filter(({ checked }) => !checked)
    .reduce((sum, { dataset }) => sum + Number(dataset['minutes'] ?? 0), 0);
}

customElements.define('rt-track-progress', TrackProgress);
