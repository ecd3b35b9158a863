import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders, logHandlers } from 'astro/config';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { URL } from 'node:url';
import { parse } from 'yaml';
import { contentApart } from './scripts/content-apart/content-apart.ts';
import { editorBundle } from './scripts/editor/editor-bundle.ts';
import { largeSite, pageWriter } from './scripts/page-writer/page-writer.ts';
import { themeScript } from './src/client/theme-script.ts';
import { toLocaleFolder } from './src/domain/site-path.ts';
import { programSchema } from './src/schemas/program.ts';

const contentFolder = path.resolve(process.env['ROUNDTABLE_CONTENT'] ?? 'content');
const { site, base, locales } = readPlace(path.join(contentFolder, 'program.yml'));
const [defaultLocale = 'en', ...furtherLocales] = locales;

// One cache for each folder of content, so that a fixture's build never sees the demo's records.
const cacheDir = `./node_modules/.astro/${toDigest(contentFolder, 'hex').slice(0, 12)}/`;

/** Letters beyond Western Europe that the text face has: only pages that show one fetch its second file. */
const latinExtended = ['U+0100-0237', 'U+02C7-02DD', 'U+1E80-1E9E', 'U+1EF2-1EF3', 'U+20B9'];

export default defineConfig({
  site,
  base,
  outDir: process.env['ROUNDTABLE_OUT'] ?? './dist',
  cacheDir,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: { defaultLocale, locales },
  prefetch: false,
  // Lets editors complete the front matter of .mdx files from the schemas.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  integrations: [
    layersFirst(),
    severalAtATime(),
    pageWriter(Number(process.env['ROUNDTABLE_SHARE_FROM'] ?? largeSite)),
    // Before the content is read: at one time, both would take more memory than all that follows.
    editorBundle(),
    contentApart(contentFolder),
    localeRoutes(furtherLocales.map(toLocaleFolder)),
    mdx(),
    sitemap({
      filter: (page) => !/\/(admin|404|join\/form)\//.test(page),
      ...(furtherLocales.length > 0 && { i18n: toSitemapLocales() }),
    }),
  ],
  markdown: { syntaxHighlight: false },
  image: { service: { entrypoint: 'astro/assets/services/sharp' } },
  fonts: [
    toFont('Hyperlegible', '--face-text', 'next-latin', { fallbacks: ['sans-serif'] }),
    toFont('Hyperlegible more', '--face-more', 'next-latin-ext', {
      optimizedFallbacks: false,
      unicodeRange: latinExtended,
    }),
    toFont('Hyperlegible Mono', '--face-data', 'mono-latin', { fallbacks: ['monospace'] }),
  ],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'self' https:",
        "connect-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self'",
      ],
      // Pagefind searches in WebAssembly; the theme's script has to run before the first paint.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [`sha256-${toDigest(themeScript, 'base64')}`],
      },
    },
  },
  // One stylesheet for all pages: fetched once, and its layers stand in one order.
  vite: {
    cacheDir: path.join(cacheDir, 'vite'),
    build: { cssCodeSplit: false },
    plugins: [yamlWriterAlone(), ownKindOfKeys(), checksAlone(), plainImports(), digestOnce()],
  },
});

/**
 * Imports the site's styles before those of any component: the first mention of the cascade layers
 * fixes their order, and a page may import its components before its layout.
 */
function layersFirst() {
  return {
    name: 'layers-first',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page-ssr', "import '/src/styles/site.css';");
      },
    },
  };
}

/**
 * Renders several pages of a build at a time, so that none waits for a picture that is drawn for another.
 * Astro would then name each page in parts of lines; only what is wrong is said.
 */
function severalAtATime() {
  return {
    name: 'several-at-a-time',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ build: { concurrency: 8 }, logger: logHandlers.node({ level: 'warn' }) });
      },
    },
  };
}

/**
 * Builds every page once more in the folder of each further language of the programme. What is no
 * page, such as data and calendars, exists once.
 */
function localeRoutes(folders) {
  const files = globSync('**/*.{astro,mdx}', { cwd: 'src/pages' }).sort();
  const toPattern = (file) => file.replace(/\.\w+$/, '').replace(/(^|\/)index$/, '');
  return {
    name: 'locale-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const folder of folders) {
          for (const file of files) {
            const entrypoint = `./src/pages/${file}`;
            injectRoute({ pattern: `/${folder}/${toPattern(file)}`, entrypoint });
          }
        }
      },
      // Hosts look for the page of what is not there as a file, also in a folder.
      'astro:build:done': async ({ dir }) => {
        for (const folder of folders) {
          await rename(
            new URL(`${folder}/404/index.html`, dir),
            new URL(`${folder}/404.html`, dir),
          );
          await rm(new URL(`${folder}/404/`, dir), { recursive: true });
        }
      },
    },
  };
}

/** Names the languages by the folders of their pages, as the map of the site writes them. */
function toSitemapLocales() {
  const pairs = locales.map((locale) => [toLocaleFolder(locale), locale]);
  return { defaultLocale: toLocaleFolder(defaultLocale), locales: Object.fromEntries(pairs) };
}

/**
 * Gives browsers the writing half of the YAML library where only that is used. Its front door also
 * leads to the parser, which the join page would then load in a chunk that it shares with the editor.
 */
function yamlWriterAlone() {
  return {
    name: 'yaml-writer-alone',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: /^yaml$/ },
      handler: (source, importer) =>
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
function ownKindOfKeys() {
  return {
    name: 'own-kind-of-keys',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: /^@noble\/(post-quantum\/hybrid|curves\/nist|hashes\/scrypt)\.js$/ },
      handler: (source, importer) =>
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
function checksAlone() {
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
function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

/**
 * Keeps the digests that Astro computes for the policy of each page: they are of the same styles and
 * scripts on all of them, and each would wait for a thread.
 */
function digestOnce() {
  const before = 'async function generateCspDigest(data, algorithm) {';
  const after = `const digests = new Map();
function generateCspDigest(data, algorithm) {
  const key = algorithm + data;
  if (!digests.has(key)) digests.set(key, digestAnew(data, algorithm));
  return digests.get(key);
}
async function digestAnew(data, algorithm) {`;
  return {
    name: 'digest-once',
    apply: 'build',
    transform: {
      filter: { id: /\/astro\/dist\/core\/encryption\.js$/ },
      handler: (code) => {
        if (!code.includes(before)) throw new Error('Astro digests otherwise now. See digestOnce.');
        return { code: code.replace(before, after), map: null };
      },
    },
  };
}

/** Reads what a build has to know before any record is checked: where the site will stand. */
function readPlace(file) {
  const place = programSchema.pick({ site: true, base: true, locales: true }).strip();
  const read = place.safeParse(parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  throw new Error(`${file} does not say where the site stands. Run "npm run check".`);
}

/** Describes a file of src/styles/fonts/. */
function toFont(name, cssVariable, file, { unicodeRange, ...family }) {
  const src = [`./src/styles/fonts/${file}.woff2`];
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    ...family,
    options: { variants: [{ src, weight: '400 700', style: 'normal', unicodeRange }] },
  };
}

function toDigest(text, encoding) {
  return createHash('sha256').update(text).digest(encoding);
}
