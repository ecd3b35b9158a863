import type { RouteData, SSRManifest } from 'astro';
import { URL } from 'node:url';
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { PageClaims } from './page-claims.ts';
import { toRouteKey, type ThreadOrder, type ThreadPlace } from './share-pages.ts';
import { renderAndWrite } from './write-page.ts';

/** What the module that a build bundles for its pages gives (astro/dist/entrypoints/prerender.js). */
interface PagesModule {
  readonly app: {
    setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, object> }): void;
    setOptions(options: { readonly settings: object; readonly logger: object }): void;
    render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
  };
  readonly manifest: SSRManifest;
}

/** After so many pages of a kind that the build has to render anyway, no more of them are tried. */
const patience = 3;

await writePages(
  // Whoever starts this file hands it this.
  workerData as ThreadPlace,
);

/** Writes pages from the last to the first, those that the build has not begun with. */
async function writePages({ entry, outDir, base }: ThreadPlace) {
  const order = receiveOrder();
  // Astro names no type for what it bundles.
  const module = (await import(entry)) as PagesModule;
  const routes = new Map(module.manifest.routes.map((one) => [toRouteKey(one.routeData), one]));
  const render = renderAndWrite({ render: prepare(module) }, { outDir: new URL(outDir), base });
  const { pages, origin, memory } = await order;
  const claims = new PageClaims(memory);
  const luck = new Map<string, number>();
  for (let index = pages.length - 1; index >= 0; index -= 1) {
    const { path = '', route = '' } = pages[index] ?? {};
    const routeData = routes.get(route)?.routeData;
    const lucky = luck.get(route) ?? patience;
    if (routeData === undefined || lucky === 0 || !claims.begin(index)) continue;
    const isWritten = await render(new Request(new URL(path, origin)), { routeData }).then(
      (answer) => answer instanceof Response && answer.status === 200 && answer.body === null,
      // The build renders it again, and says what is wrong.
      () => false,
    );
    claims.end(index, isWritten);
    luck.set(route, lucky + (isWritten ? 1 : -1));
  }
}

/** Waits for what comes when all pages are listed, which may be before this thread is ready. */
async function receiveOrder(): Promise<ThreadOrder> {
  if (parentPort === null) throw new Error('This file runs as a thread of a build.');
  // Whoever sends it sends that type.
  const [order] = (await once(parentPort, 'message')) as [ThreadOrder];
  return order;
}

/**
 * Readies a module of pages as Astro's own prerenderer does, and gives how it renders. What the build has
 * to hear of, it hears by rendering the page itself: warnings, and pictures, which it makes when all pages
 * are rendered. A page with either is given up.
 */
function prepare({ app, manifest }: PagesModule) {
  const toBuild: string[] = [];
  const tell = () => toBuild.push('told');
  const refuse = () => {
    throw new Error('Pictures are left to the build.');
  };
  const pagesByKeys = manifest.routes.map(({ routeData, styles }) => {
    const sheets = styles.map((sheet, order) => ({ depth: 0, order, sheet }));
    return [toRouteKey(routeData), { styles: sheets }] as const;
  });
  app.setInternals({ pagesByKeys: new Map(pagesByKeys) });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: tell } } },
  });
  Object.assign(globalThis, {
    astroAsset: { addStaticImage: refuse, referencedImages: { add: refuse } },
  });
  return async (request: Request, { routeData }: { readonly routeData: RouteData }) => {
    toBuild.length = 0;
    const response = await app.render(request, { routeData });
    return toBuild.length === 0 ? response : Response.error();
  };
}
