import type { PreviewedEntry } from './preview-entry.ts';
import type { PreviewSite } from './preview-page.ts';
import type { PreviewAnswer, PreviewRequest } from './preview-worker.ts';

/** Milliseconds after which a text is given up: parsing one that was made to be slow must stop nobody from typing. */
const patience = 3000;

const tooSlow =
  '<p class="preview-note">This text takes too long to be previewed. It can be saved all the same; check reads it as a whole.</p>';

/** Asks a worker for previews, one at a time, and only for the latest that somebody waits for. */
export class PreviewDesk {
  readonly #site: Promise<PreviewSite>;
  #worker: Worker | undefined;
  #count = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(site: Promise<PreviewSite>) {
    this.#site = site;
  }

  /** Gives the HTML of an entry; undefined when a later one was asked for meanwhile. */
  show(entry: PreviewedEntry): Promise<string | undefined> {
    this.#count += 1;
    const number = this.#count;
    const turn = this.#last.then(() =>
      number === this.#count ? this.#ask(number, entry) : undefined,
    );
    this.#last = turn;
    return turn;
  }

  async #ask(number: number, entry: PreviewedEntry): Promise<string> {
    const site = await this.#site;
    const worker = (this.#worker ??= startWorker());
    const { promise, resolve } = Promise.withResolvers<string>();
    const giveUp = setTimeout(() => {
      worker.terminate();
      this.#worker = undefined;
      resolve(tooSlow);
    }, patience);
    worker.onmessage = ({ data }: MessageEvent<PreviewAnswer>) => {
      if (data.number === number) resolve(data.html);
    };
    worker.postMessage({ number, entry, site } satisfies PreviewRequest);
    const html = await promise;
    clearTimeout(giveUp);
    return html;
  }
}

function startWorker(): Worker {
  return new Worker(new URL('preview-worker.ts', import.meta.url), { type: 'module' });
}
