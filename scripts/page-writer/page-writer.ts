import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sharePages } from './share-pages.ts';
import type { PagePlace } from './write-page.ts';

/** Of fewer pages, most are written before a second thread has begun. */
export const largeSite = 2000;

/**
 * Writes each page of a build as soon as it is rendered, in one step. Astro takes four for a page, each on
 * another thread, and to wake one takes longer than to write: of a page of 20 kB, half of its time. What is
 * no page, leads elsewhere, or stands there already is left to Astro. A second thread renders and writes
 * some of the pages of a large site.
 * @param content folder of what the pages show
 * @param shareFrom how many pages make a site large
 */
export function pageWriter(content: string, shareFrom: number): AstroIntegration {
  let place: PagePlace | undefined;
  let entry: URL | undefined;
  return {
    name: 'page-writer',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ vite: { plugins: [findEntry((file) => (entry = file))] } });
      },
      'astro:config:done': ({ config }) => {
        place = { outDir: config.outDir, base: config.base };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // Called when all is bundled.
        setPrerenderer((astro) => {
          if (place === undefined || entry === undefined)
            throw new Error('Astro settles and bundles otherwise now. See scripts/page-writer.');
          // Most records have a page.
          const expected = readdirSync(content, { recursive: true }).length;
          const shared = sharePages(astro, { ...place, entry, shareFrom, expected });
          return { ...shared, name: 'page-writer' };
        });
      },
    },
  };
}

/** Tells where the bundler writes the module that renders pages. */
function findEntry(tell: (file: URL) => void): Plugin {
  return {
    name: 'page-writer-entry',
    applyToEnvironment: ({ name }) => name === 'prerender',
    writeBundle: ({ dir = '.' }, bundle) => {
      const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
      if (entry !== undefined) tell(pathToFileURL(path.resolve(dir, entry.fileName)));
    },
  };
}
