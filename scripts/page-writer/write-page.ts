import type { AstroPrerenderer } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { hasSystemCode } from '../lib/system-failure.ts';

/** Where the pages of a build stand. */
export interface PagePlace {
  /** Folder of the built site, ends with a slash. */
  readonly outDir: URL;
  /** Starts and ends with a slash. */
  readonly base: string;
}

/** Pages that hosts look for as files: Astro names these itself. */
const pagesOfErrors = new Set(['/404/', '/500/']);

/** Renders as Astro does, and answers without a body where the page has been written. */
export function renderAndWrite(
  astro: Pick<AstroPrerenderer, 'render'>,
  { outDir, base }: PagePlace,
): AstroPrerenderer['render'] {
  return async (request, options) => {
    const rendered = await astro.render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    const path = `/${new URL(request.url).pathname.slice(base.length)}`;
    const isOurs =
      options.routeData.type === 'page' &&
      options.collectMetadata !== true &&
      response.status === 200 &&
      path.endsWith('/') &&
      !pagesOfErrors.has(path);
    if (!isOurs) return rendered;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isWritten = writeNew(new URL(`.${path}index.html`, outDir), bytes);
    return new Response(isWritten ? null : bytes, response);
  };
}

/** Writes a file unless there is one, and tells whether it did. */
function writeNew(file: URL, bytes: Uint8Array): boolean {
  const name = fileURLToPath(file);
  mkdirSync(fileURLToPath(new URL('./', file)), { recursive: true });
  try {
    writeFileSync(name, bytes, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasSystemCode(error, 'EEXIST')) return false;
    throw error;
  }
}
