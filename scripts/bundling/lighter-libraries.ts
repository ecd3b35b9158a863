import path from 'node:path';
import type { Plugin } from 'vite';

/** Lists what makes libraries lighter in browsers, as part of Vite: none of it changes what they answer. */
export function lighterLibraries(): Plugin[] {
  return [yamlWriterAlone(), ownKindOfKeys(), checksAlone(), plainImports()];
}

/**
 * Gives browsers the writing half of the YAML library where only that is used. Its front door also
 * leads to the parser, which the join page would then load in a chunk that it shares with the editor.
 */
function yamlWriterAlone(): Plugin {
  return {
    name: 'yaml-writer-alone',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: /^yaml$/ },
      handler: (_, importer) =>
        importer?.endsWith('/front-matter/write-yaml.ts')
          ? path.resolve('node_modules/yaml/browser/dist/doc/Document.js')
          : undefined,
    },
  };
}

/**
 * Gives browsers of the sealing library what its X25519 keys need. Cohorts and people have no other kind
 * (src/schemas/keys.ts), and half of the library is for others.
 */
function ownKindOfKeys(): Plugin {
  return {
    name: 'own-kind-of-keys',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: /^@noble\/(post-quantum\/hybrid|curves\/nist|hashes\/scrypt)\.js$/ },
      handler: (_, importer) =>
        importer?.includes('/age-encryption/')
          ? path.resolve('src/client/other-keys.ts')
          : undefined,
    },
  };
}

/**
 * Gives browsers what the schema library checks with. Each of its schemas also holds how it is written as
 * JSON Schema, a tenth of what a page loads to check a form; only `npm run generate` writes that.
 */
function checksAlone(): Plugin {
  const written = [
    /^ *inst\._zod\.processJSONSchema = .*$/gm,
    /^ *(?:in|out)put: createStandardJSONSchemaMethod\(.*$/gm,
    /^ *return createToJSONSchemaMethod\(.*$/gm,
  ];
  return {
    name: 'checks-alone',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /\/zod\/v4\/classic\/schemas\.js$/ },
      handler: (code) => {
        if (!written.every((line) => code.search(line) >= 0))
          throw new Error('Schemas are written as JSON Schema otherwise now. See checksAlone.');
        return { code: written.reduce((rest, line) => rest.replace(line, ''), code), map: null };
      },
    },
  };
}

/**
 * Loads a part of a page when it is asked for, without Vite's code that announces the part's own
 * imports ahead: every page would carry that, and the parts have few and small ones.
 */
function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
