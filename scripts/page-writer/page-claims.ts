/** Nobody has begun with the page. */
const free = 0;
/** The build renders it. */
const kept = 1;
/** The second thread renders it. */
const begun = 2;
/** The second thread has written it. */
const written = 3;
/** The second thread could not write it: the build has to. */
const left = 4;

/** Settles which of two threads renders each page of a build, in memory that both see. */
export class PageClaims {
  readonly memory: SharedArrayBuffer;
  readonly #states: Int32Array<SharedArrayBuffer>;

  /** @param memory of a page count that `toClaimMemory` was told */
  constructor(memory: SharedArrayBuffer) {
    this.memory = memory;
    this.#states = new Int32Array(memory);
  }

  /** Takes a page for the second thread, and tells whether nobody had. */
  begin(page: number): boolean {
    return Atomics.compareExchange(this.#states, page, free, begun) === free;
  }

  /** Says whether the second thread has written a page that it had begun with. */
  end(page: number, isWritten: boolean): void {
    this.#settle(page, isWritten ? written : left);
  }

  /** Leaves to the build what the second thread has begun with, as that thread is no more. */
  leaveBegun(): void {
    this.#states.forEach((state, page) => {
      if (state === begun) this.#settle(page, left);
    });
  }

  /** Takes a page for the build unless it is written, and tells whether it is; waits where it is begun. */
  async isWritten(page: number): Promise<boolean> {
    const state = Atomics.compareExchange(this.#states, page, free, kept);
    if (state === begun) await Atomics.waitAsync(this.#states, page, begun).value;
    return Atomics.load(this.#states, page) === written;
  }

  #settle(page: number, state: number): void {
    Atomics.store(this.#states, page, state);
    Atomics.notify(this.#states, page);
  }
}

/** Makes the memory in which two threads settle who renders so many pages. */
export function toClaimMemory(pages: number): SharedArrayBuffer {
  return new SharedArrayBuffer(pages * Int32Array.BYTES_PER_ELEMENT);
}
