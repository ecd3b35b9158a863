import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { toPageFile } from '../../lib/site-pages.ts';
import { weighFonts } from './font-weight.ts';

/** What a page costs, in bytes after gzip; fonts and images as they are. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  /** Scripts that load with the page, what they import included. */
  readonly js: number;
  readonly fonts: number;
  /** Images in their largest form. None of them loads before it is near. */
  readonly images: number;
  /** Images that load with the page. */
  readonly hastyImages: number;
  /** What scripts load once somebody uses the page: further scripts, forms and records. */
  readonly firstUse: number;
}

/** Weighs the pages of a built site. */
export class SiteScale {
  readonly #folder: string;
  readonly #base: string;
  readonly #sizes = new Map<string, number>();

  /** @param base path that the addresses in the pages begin with */
  constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

  /** Weighs a page, by its path below the base. */
  weigh(page: string): PageWeight {
    const html = readFileSync(path.join(this.#folder, toPageFile(page)), 'utf8');
    const inline = listMatches(
      html,
      /<script(?![^>]*(?:src=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g,
    );
    const styles = listMatches(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
    const own = listMatches(html, /<script type="module" src="([^"]+)"/g);
    const address = `${this.#base}${page}`;
    const scripts = new Set<string>();
    for (const url of [...own, ...listImports(inline.join('\n'), address, 'at once')]) {
      this.#follow(url, 'at once', scripts);
    }
    const later = new Set(scripts);
    for (const url of scripts) this.#follow(url, 'later', later);
    const fetched = listMatches(html, /\sdata-(?:form|records)="([^"]+)"/g);
    const images = listMatches(html, /(<img\b[^>]*>)/g);
    return {
      html: toGzipped(html),
      css: this.#addUp(listMatches(html, /<link rel="stylesheet" href="([^"]+)"/g)) + addUp(styles),
      js: this.#addUp([...scripts]) + addUp(inline),
      fonts: weighFonts(html, (url) => this.#read(url).length),
      images: images.reduce((sum, image) => sum + this.#weighImage(image), 0),
      hastyImages: images.filter((image) => !image.includes('loading="lazy"')).length,
      firstUse: this.#addUp([...later].filter((url) => !scripts.has(url)).concat(fetched)),
    };
  }

  /** Finds a script and all that it imports, so that shared chunks are counted. */
  #follow(url: string, when: 'at once' | 'later', seen: Set<string>): void {
    seen.add(url);
    const source = this.#read(url).toString();
    const imports = listImports(source, url, 'at once');
    if (when === 'later') imports.push(...listImports(source, url, 'later'));
    for (const each of imports) if (!seen.has(each)) this.#follow(each, when, seen);
  }

  #weighImage(image: string): number {
    const [, source = ''] = /\ssrc="([^"]+)"/.exec(image) ?? [];
    const [, further = ''] = /\ssrcset="([^"]+)"/.exec(image) ?? [];
    const urls = [source, ...further.split(',').map((part) => part.trim().split(' ')[0] ?? '')];
    const own = urls.filter((url) => url.startsWith(this.#base));
    return Math.max(0, ...own.map((url) => this.#read(url).length));
  }

  #addUp(urls: readonly string[]): number {
    return urls.reduce((sum, url) => sum + this.#weighFile(url), 0);
  }

  #weighFile(url: string): number {
    const size = this.#sizes.get(url) ?? toGzipped(this.#read(url));
    this.#sizes.set(url, size);
    return size;
  }

  #read(url: string): Buffer {
    const file = decodeURI(url.slice(this.#base.length));
    return readFileSync(path.join(this.#folder, file.replace(/(^|\/)$/, '$1index.html')));
  }
}

function listImports(source: string, from: string, when: 'at once' | 'later'): string[] {
  const pattern =
    when === 'at once'
      ? /(?:from|import)\s*["'](\.?\/[^"']+)["']/g
      : /import\(\s*["'`](\.?\/[^"'`]+)["'`]/g;
  return listMatches(source, pattern).map(
    (url) => new URL(url, `http://localhost${from}`).pathname,
  );
}

function listMatches(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

function addUp(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + toGzipped(text), 0);
}

function toGzipped(bytes: string | Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}
