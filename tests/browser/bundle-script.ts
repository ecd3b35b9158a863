import path from 'node:path';
import { build, type Plugin } from 'vite';

/** Bundles the source of a module for a page, with its exports under a global name. */
export async function bundleScript(
  source: string,
  name: string,
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const entry = `${name}.js`;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      ...plugins,
      {
        name: 'script',
        resolveId: (id) => (id.endsWith(entry) ? path.resolve(entry) : undefined),
        load: (id) => (id.endsWith(entry) ? source : undefined),
      },
    ],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}
