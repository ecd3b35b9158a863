import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compareText } from '../../src/domain/text-order.ts';
import { toStoreFile } from '../../src/records/files/read-apart.ts';
import type { ShownPicture } from '../../src/records/files/read-stored.ts';
import { beginReading } from './begin-reading.ts';

/**
 * Gives the pages of a build their records by a way of their own. The content is read in a process beside
 * this one from the moment that the build starts, and kept in a file which the pages open when the first of
 * them is written. Astro would wait for the content, write all of it into a module, and bundle that, which
 * takes many times its size in memory. A development server reads by the loaders of the collections.
 */
export function contentApart(folder: string): AstroIntegration {
  return {
    name: 'content-apart',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const file = toStoreFile(fileURLToPath(config.cacheDir));
        const reading = beginReading({ root: fileURLToPath(config.root), folder, file });
        updateConfig({ vite: { plugins: [giveRecords(file, reading), givePictures(reading)] } });
      },
    },
  };
}

/** Lets pages open the file, and ends no bundling before it is whole. */
function giveRecords(file: string, reading: Promise<unknown>): Plugin {
  return {
    name: 'content-apart-records',
    enforce: 'pre',
    load: {
      // Before Astro's own, which is no less eager.
      order: 'pre',
      filter: { id: /^\0astro:data-layer-content$/ },
      handler: () => `
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
export default deserialize(readFileSync(${JSON.stringify(file)}));
`,
    },
    writeBundle: async () => {
      await reading;
    },
  };
}

/** Names the pictures that published records show, as Astro's own list of them does. */
function givePictures(reading: Promise<readonly ShownPicture[]>): Plugin {
  const id = '\0content-apart:pictures';
  return {
    name: 'content-apart-pictures',
    enforce: 'pre',
    resolveId: { order: 'pre', filter: { id: /^astro:asset-imports$/ }, handler: () => id },
    load: {
      filter: { id: new RegExp(`^${id}$`) },
      handler: async () => toPictureModule(await reading),
    },
  };
}

function toPictureModule(pictures: readonly ShownPicture[]): string {
  const ids = new Set(pictures.map(toImportId));
  const sorted = [...ids].toSorted(compareText).map((id) => JSON.stringify(id));
  const imports = sorted.map((id, index) => `import picture${String(index)} from ${id};`);
  const pairs = sorted.map((id, index) => `[${id}, picture${String(index)}]`);
  return `${imports.join('\n')}\nexport default new Map([${pairs.join(', ')}]);\n`;
}

/** Writes the name by which Astro looks for a picture: `imageSrcToImportId` in astro/dist/assets/utils. */
function toImportId({ source, importer }: ShownPicture): string {
  const query = new URLSearchParams({ astroContentImageFlag: '', importer });
  return `${source}?${query.toString()}`;
}
