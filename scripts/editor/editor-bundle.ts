import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { withBase } from '../../src/domain/site-path.ts';
import { toEditorAliases } from './editor-aliases.ts';
import { editorPatches } from './editor-patches.ts';
import { readEditorFiles, type EditorFiles } from './kept-bundle.ts';

/**
 * Gives the site the editor, which is larger than all else that it sends and changes with the engine
 * alone: bundled apart from the pages, and kept. The page that opens it names the bundle by its hash.
 * A development server serves the editor's modules themselves.
 */
export function editorBundle(): AstroIntegration {
  let files: EditorFiles = new Map();
  let assets = '_astro';
  return {
    name: 'editor-bundle',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        if (command === 'dev') {
          const alias = toEditorAliases(root);
          updateConfig({ vite: { resolve: { alias }, plugins: [editorPatches()] } });
        }
        if (command !== 'build') return;
        files = await readEditorFiles(root, (line) => {
          logger.info(line);
        });
        ({ assets } = config.build);
        const address = withBase(config.base, `/${assets}/${findEntry(files)}`);
        updateConfig({ vite: { plugins: [nameBundle(address)] } });
      },
      'astro:build:done': async ({ dir }) => {
        await writeAll(path.join(fileURLToPath(dir), assets), files);
      },
    },
  };
}

function findEntry(files: EditorFiles): string {
  const entry = [...files.keys()].find((name) => name.startsWith('start-editor.'));
  if (entry !== undefined) return entry;
  throw new Error('The bundle of the editor has no start. Delete node_modules/.cache.');
}

/** Leads from the door to the bundle. */
function nameBundle(address: string): Plugin {
  return {
    name: 'editor-bundle',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: /^\.\/start-editor\.ts$/ },
      handler: () => ({ id: address, external: 'absolute' }),
    },
  };
}

async function writeAll(folder: string, files: EditorFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of files) await writeFile(path.join(folder, name), bytes);
}
