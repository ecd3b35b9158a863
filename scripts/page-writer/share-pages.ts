import type { AstroPrerenderer } from 'astro';
import { availableParallelism } from 'node:os';
import { URL } from 'node:url';
import { debuglog } from 'node:util';
import { Worker } from 'node:worker_threads';
import { PageClaims, toClaimMemory } from './page-claims.ts';
import { renderAndWrite, type PagePlace } from './write-page.ts';

/** What the second thread has to know to get ready. */
export interface ThreadPlace {
  /** Address of the module that renders the pages. */
  readonly entry: string;
  /** Address of the folder of the built site. */
  readonly outDir: string;
  readonly base: string;
}

/** What the second thread has to know to write pages. */
export interface ThreadOrder {
  /** Of the site, as Astro asks for its pages. */
  readonly origin: string;
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

/** Where the pages of a build are rendered from, and where they go. */
export interface SharedPlace extends PagePlace {
  readonly entry: URL;
  /** Of how many pages a second thread is worth it. */
  readonly shareFrom: number;
  /** How many there may be, roughly: of so many, the thread gets ready while they are still listed. */
  readonly expected: number;
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
  const isWorthIt = (count: number) => count >= place.shareFrom && availableParallelism() > 1;
  let pages: readonly SharedPage[] = [];
  let isShared = false;
  let thread: SecondThread | undefined;
  return {
    ...astro,
    async getStaticPaths() {
      if (isWorthIt(place.expected)) thread = new SecondThread(place);
      const paths = await astro.getStaticPaths();
      pages = listShared(paths, place);
      isShared = isWorthIt(pages.length);
      if (!isShared) await thread?.end();
      return paths;
    },
    async render(request, options) {
      if (!isShared) return render(request, options);
      const { origin, pathname } = new URL(request.url);
      thread ??= new SecondThread(place);
      thread.share(pages, origin);
      return (await thread.isWritten(pathname)) ? new Response(null) : render(request, options);
    },
    async teardown() {
      await thread?.end();
      await astro.teardown?.();
    },
  };
}

/** Lists the pages that either thread may render. */
function listShared(
  paths: Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>,
  { base }: PagePlace,
): SharedPage[] {
  return paths
    .filter(({ pathname, route }) => route.type === 'page' && plainPath.test(pathname))
    .map(({ pathname, route }) => ({
      path: base + `${pathname}/`.replace(/^\/+/, '').replace(/\/+$/, '/'),
      route: toRouteKey(route),
    }));
}

/** Names the route of a page, as both threads know it. */
export function toRouteKey({ route, component }: { route: string; component: string }): string {
  return `${route}&${component}`;
}

/** Asks the second thread what it has written. */
class SecondThread {
  readonly #worker: Worker;
  #claims: PageClaims | undefined;
  #numbers: ReadonlyMap<string, number> = new Map();
  #written = 0;

  constructor({ entry, outDir, base }: SharedPlace) {
    const place: ThreadPlace = { entry: entry.href, outDir: outDir.href, base };
    this.#worker = new Worker(new URL('second-thread.ts', import.meta.url), { workerData: place });
    this.#worker.once('error', (error) => {
      debug('The second thread failed: %s', error);
    });
    this.#worker.once('exit', () => {
      this.#claims?.leaveBegun();
    });
  }

  /** Lets the thread begin with the pages, once. */
  share(pages: readonly SharedPage[], origin: string): void {
    if (this.#claims !== undefined) return;
    const memory = toClaimMemory(pages.length);
    this.#claims = new PageClaims(memory);
    this.#numbers = new Map(pages.map(({ path }, index) => [path, index]));
    this.#worker.postMessage({ pages, origin, memory } satisfies ThreadOrder);
  }

  async isWritten(path: string): Promise<boolean> {
    const page = this.#numbers.get(path);
    const isWritten = page !== undefined && (await this.#claims?.isWritten(page)) === true;
    if (isWritten) this.#written += 1;
    return isWritten;
  }

  async end(): Promise<void> {
    debug('The second thread wrote %d of %d pages.', this.#written, this.#numbers.size);
    await this.#worker.terminate();
  }
}
