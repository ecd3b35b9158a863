import process from 'node:process';
import { build } from 'vite';
import { toEditorAliases } from './editor-aliases.ts';
import { editorPatches } from './editor-patches.ts';

/** Bundles the editor into the folder that is named, in a process of its own: see `editor-bundle.ts`. */
const [outDir = 'dist'] = process.argv.slice(2);
const root = process.cwd();
const names = '[name].[hash].js';

await build({
  configFile: false,
  root,
  // What the bundle loads stands beside it, wherever the site stands.
  base: './',
  publicDir: false,
  // Decap's packages are warned of at length: directives, its size, `eval` that the page's policy refuses.
  logLevel: 'error',
  plugins: [editorPatches()],
  resolve: { alias: toEditorAliases(root) },
  worker: { rolldownOptions: { output: { entryFileNames: names } } },
  build: {
    outDir,
    assetsDir: '',
    target: 'esnext',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: 'src/client/admin/start-editor.ts',
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: names, chunkFileNames: names },
    },
  },
});
