import type { LoaderContext } from 'astro/loaders';
import path from 'node:path';
import { toSiteHtml } from '../body/site-html.ts';
import type { Body, ContentFile, Programme, RecordEntry } from '../programme.ts';
import { toDigest } from './digest.ts';

/** An entry as Astro's content layer stores it. */
export type StoredEntry = Parameters<LoaderContext['store']['set']>[0];

export type CollectionName =
  | 'program'
  | 'topics'
  | 'mentors'
  | 'cohorts'
  | 'enrollments'
  | 'groupings'
  | 'sealedGroupings'
  | 'sealedTimes'
  | 'rotations'
  | 'resources'
  | 'tracks'
  | 'pages'
  | 'texts'
  | 'portraits';

export interface StoredSource {
  readonly programme: Programme;
  readonly files: readonly ContentFile[];
  /** The site's base path, with a slash at its end. */
  readonly base: string;
  /** Where the content folder lies, from the root of the project, with forward slashes. */
  readonly folder: string;
  readonly version: string;
}

/** The entries of each collection by their identities, as Astro keeps them. */
export type Stored = ReadonlyMap<CollectionName, ReadonlyMap<string, StoredEntry>>;

/** Arranges a programme as the entries of Astro's collections. */
export function toStoredEntries(source: StoredSource): Stored {
  const { programme } = source;
  const bytes = new Map(source.files.map((file) => [file.path, file.bytes]));
  const toEntry = (entry: RecordEntry<object>): StoredEntry => toStored(entry, source, bytes);
  const enrollments = [...programme.enrollments].flatMap(([cohort, members]) =>
    [...members.values()].map((entry) => ({ ...toEntry(entry), id: `${cohort}/${entry.id}` })),
  );
  const lists: readonly (readonly [CollectionName, readonly StoredEntry[]])[] = [
    ['program', toList(programme.program).map(toEntry)],
    ['topics', toList(programme.topics).map(toEntry)],
    ['mentors', [...programme.mentors.values()].map(toEntry)],
    ['cohorts', [...programme.cohorts.values()].map(toEntry)],
    ['enrollments', enrollments],
    ['groupings', [...programme.groupings.values()].map(toEntry)],
    ['sealedGroupings', toSealed(programme.sealedGroupings)],
    ['sealedTimes', toSealed(programme.sealedTimes)],
    ['rotations', [...programme.rotations.values()].map(toEntry)],
    ['resources', [...programme.resources.values()].map(toEntry)],
    ['tracks', [...programme.tracks.values()].map(toEntry)],
    ['pages', [...programme.pages.values()].map(toEntry)],
    ['texts', [...toTexts('cohorts', programme), ...toTexts('tracks', programme)].map(toEntry)],
    ['portraits', toPortraits(source, bytes)],
  ];
  return new Map(
    lists.map(([name, entries]) => [name, new Map(entries.map((entry) => [entry.id, entry]))]),
  );
}

/** What records of a kind say in a further language, each under `<kind>/<id>/<language>`. */
function toTexts(kind: 'cohorts' | 'tracks', programme: Programme): RecordEntry<object>[] {
  return [...programme[kind].values()].flatMap(({ texts = new Map<string, Body>(), ...entry }) =>
    [...texts].map(([language, body]) => ({
      ...entry,
      id: `${kind}/${entry.id}/${language}`,
      data: { language },
      body,
    })),
  );
}

function toList<Item>(item: Item | undefined): Item[] {
  return item === undefined ? [] : [item];
}

function toStored(
  entry: RecordEntry<object>,
  source: StoredSource,
  bytes: ReadonlyMap<string, Uint8Array>,
): StoredEntry {
  const filePath = toFilePath(entry.file, source.folder);
  const stored: StoredEntry = {
    id: entry.id,
    data: { ...entry.data },
    filePath,
    digest: toDigest(bytes.get(entry.file) ?? new Uint8Array(), source.version),
  };
  if (!entry.body) return stored;
  const rendered = toRendered(entry.file, entry.body, source);
  // Astro publishes every picture that it imports, so those of unpublished records are not named to it.
  if (!isPublished(entry.data)) return { ...stored, rendered };
  const imagePaths = entry.body.images.map((image) => fromFile(entry.file, image));
  return {
    ...stored,
    assetImports: imagePaths,
    rendered: { ...rendered, metadata: { ...rendered.metadata, imagePaths } },
  };
}

/** A draft, or a mentor's profile without consent, leaves no trace in a site, pictures included. */
function isPublished(data: object): boolean {
  const isDraft = 'status' in data && data.status === 'draft';
  const awaitsConsent = 'capacity' in data && !('consent' in data);
  return !isDraft && !awaitsConsent;
}

function toRendered(
  file: string,
  body: Body,
  { base }: StoredSource,
): NonNullable<StoredEntry['rendered']> {
  return {
    html: toSiteHtml(body.html, {
      base,
      toImageAttributes: (image, alt) => toImageMarker(fromFile(file, image), alt),
    }),
    metadata: {
      headings: body.headings.map(({ depth, id, text }) => ({ depth, slug: id, text })),
      frontmatter: {},
      words: body.words,
    },
  };
}

/**
 * The attribute that Astro's content layer replaces by those of the processed image. The text comes from
 * HTML and so is escaped already: the quotes of the JSON are the only ones to escape.
 */
function toImageMarker(src: string, escapedAlt: string): string {
  const json = `{"src":${JSON.stringify(src)},"alt":${JSON.stringify(unescape(escapedAlt))},"index":0}`;
  return `__ASTRO_IMAGE_="${json.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** Undoes the escapes that `toBodyHtml` writes into an attribute. */
function unescape(value: string): string {
  return value.replace(/&#x([0-9A-F]+);/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function toSealed(texts: ReadonlyMap<string, string>): StoredEntry[] {
  return [...texts].map(([id, armored]) => ({ id, data: { armored } }));
}

/** Each portrait is an entry of its own, so that a mentor goes on naming it by its path. */
function toPortraits(source: StoredSource, bytes: ReadonlyMap<string, Uint8Array>): StoredEntry[] {
  return [...source.programme.mentors.values()].flatMap(({ data }) => {
    const file = data.portrait && `content/${data.portrait.file}`;
    const facts = file === undefined ? undefined : source.programme.images.get(file);
    if (file === undefined || !facts || !isPublished(data)) return [];
    const image = `./${path.posix.basename(file)}`;
    return [
      {
        id: file.slice('content/'.length),
        data: { ...facts, image },
        assetImports: [image],
        imageImports: [['image']],
        filePath: toFilePath(file, source.folder),
        digest: toDigest(bytes.get(file) ?? new Uint8Array(), source.version),
      },
    ];
  });
}

function toFilePath(file: string, folder: string): string {
  return path.posix.join(folder, file.slice('content/'.length));
}

/** Writes the way from a file of content to a picture, as an import does. */
function fromFile(file: string, image: string): string {
  return path.posix.relative(path.posix.dirname(file), `content/${image}`);
}
