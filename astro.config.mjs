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
import { lighterLibraries } from './scripts/bundling/lighter-libraries.ts';
import { pagePolicy } from './scripts/bundling/page-policy.ts';
import { toCacheFolder, toContentFolder } from './scripts/content-apart/build-place.ts';
import { contentApart } from './scripts/content-apart/content-apart.ts';
import { editorBundle } from './scripts/editor/editor-bundle.ts';
import { largeSite, pageWriter } from './scripts/page-writer/page-writer.ts';
import { themeScript } from './src/client/theme-script.ts';
import { toLocaleFolder } from './src/domain/site-path.ts';
import { programSchema } from './src/schemas/program.ts';

const contentFolder = toContentFolder();
const { site, base, locales } = readPlace(path.join(contentFolder, 'program.yml'));
const [defaultLocale = 'en', ...furtherLocales] = locales;

const cacheDir = toCacheFolder(contentFolder);

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
    pageWriter(contentFolder, Number(process.env['ROUNDTABLE_SHARE_FROM'] ?? largeSite)),
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
        hashes: [`sha256-${createHash('sha256').update(themeScript).digest('base64')}`],
      },
    },
  },
  // One stylesheet for all pages: fetched once, and its layers stand in one order.
  vite: {
    cacheDir: path.join(cacheDir, 'vite'),
    build: { cssCodeSplit: false },
    plugins: [...lighterLibraries(), ...pagePolicy()],
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
