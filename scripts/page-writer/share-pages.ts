import type { AstroPrerenderer } from 'astro';
import { availableParallelism } from 'node:os';
import { URL } from 'node:url';
import { debuglog } from 'node:util';
import { Worker } from 'node:worker_threads';
import { PageClaims, toClaimMemory } from './page-claims.ts';
import { renderAndWrite, type PagePlace } from './write-page.ts';

/** What the second thread has to know. */
export interface ThreadOrder {
  /** Address of the module that renders the pages. */
  readonly entry: string;
  /** Of the site, as Astro asks for its pages. */
  readonly origin: string;
  /** Address of the folder of the built site. */
  readonly outDir: string;
  readonly base: string;
  /** In the order in which the build comes to them. */
  readonly pages: readonly SharedPage[];
  /** Of the claims of the pages. */
  readonly memory: SharedArrayBuffer;
}

/** A page that either thread may render. */
export interface SharedPage {
  /** Of its address, with the base path. */
  readonly path: string;
  /** As `toRouteKey` names it. */
  readonly route: string;
}

/** Where the pages of a build are rendered from, where they go, and of how many a second thread is worth it. */
export interface SharedPlace extends PagePlace {
  readonly entry: URL;
  readonly shareFrom: number;
}

/** What stands in an address as it is. */
const plainPath = /^[\w./~-]*$/;
const debug = debuglog('page-writer');

/**
 * Renders pages, and has a second thread render and write some at the same time: the build goes through them
 * from the first to the last, the thread from the last to the first, until they meet. Whatever the thread
 * can't do, the build does as if there were none.
 */
export function sharePages(astro: AstroPrerenderer, place: SharedPlace): AstroPrerenderer {
  const render = renderAndWrite(astro, place);
  let pages: readonly SharedPage[] = [];
  let isShared = false;
  let thread: SecondThread | undefined;
  return {
    ...astro,
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      pages = paths
        .filter(({ pathname, route }) => route.type === 'page' && plainPath.test(pathname))
        .map(({ pathname, route }) => ({
          path: place.base + `${pathname}/`.replace(/^\/+/, '').replace(/\/+$/, '/'),
          route: toRouteKey(route),
        }));
      isShared = pages.length >= place.shareFrom && availableParallelism() > 1;
      return paths;
    },
    async render(request, options) {
      if (!isShared) return render(request, options);
      const { origin, pathname } = new URL(request.url);
      thread ??= new SecondThread(place, pages, origin);
      return (await thread.isWritten(pathname)) ? new Response(null) : render(request, options);
    },
    async teardown() {
      await thread?.end();
      await astro.teardown?.();
    },
  };
}

/** Names the route of a page, as both threads know it. */
export function toRouteKey({ route, component }: { route: string; component: string }): string {
  return `${route}&${component}`;
}

/** Asks the second thread what it has written. */
class SecondThread {
  readonly #claims: PageClaims;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #worker: Worker;
  #written = 0;

  constructor({ entry, outDir, base }: SharedPlace, pages: readonly SharedPage[], origin: string) {
    const memory = toClaimMemory(pages.length);
    this.#claims = new PageClaims(memory);
    this.#numbers = new Map(pages.map(({ path }, index) => [path, index]));
    const order = { entry: entry.href, outDir: outDir.href, base, pages, origin, memory };
    this.#worker = new Worker(new URL('second-thread.ts', import.meta.url), {
      workerData: order satisfies ThreadOrder,
    });
    this.#worker.once('error', (error) => {
      debug('The second thread failed: %s', error);
    });
    this.#worker.once('exit', () => {
      this.#claims.leaveBegun();
    });
  }

  async isWritten(path: string): Promise<boolean> {
    const page = this.#numbers.get(path);
    const isWritten = page !== undefined && (await this.#claims.isWritten(page));
    if (isWritten) this.#written += 1;
    return isWritten;
  }

  async end(): Promise<void> {
    debug('The second thread wrote %d of %d pages.', this.#written, this.#numbers.size);
    await this.#worker.terminate();
  }
}
