import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { toVocabulary, toVocabularyName } from '../../src/domain/library/vocabulary.ts';
import { CommandFailure } from './command.ts';
import { writeFiles } from './write-files.ts';

/** The folder of the search index inside a built site; pages load it from there. */
const indexFolder = 'pagefind';

/** Pagefind's own user interfaces, which no page of ours loads. */
const unusedFile = /^pagefind-(ui|modular-ui|component-ui|highlight|playground)\b/;

/**
 * Indexes the pages of a built site that mark their text with `data-pagefind-body`, and writes the
 * index into the site, with the words to mend a typed one by. Returns the number of pages found. Throws a `CommandFailure` when Pagefind
 * refuses a page.
 */
export async function writeSearchIndex(siteFolder: string): Promise<number> {
  const outputPath = path.join(siteFolder, indexFolder);
  await rm(outputPath, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({});
    if (index === undefined) throw toFailure(errors);
    const found = await index.addDirectory({ path: siteFolder });
    if (found.errors.length > 0) throw toFailure(found.errors);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw toFailure(written.errors);
    await removeUnusedFiles(outputPath);
    await writeVocabularies(outputPath);
    return found.page_count;
  } finally {
    await close();
  }
}

async function removeUnusedFiles(folder: string): Promise<void> {
  const names = await readdir(folder);
  const unused = names.filter((name) => unusedFile.test(name));
  await Promise.all(unused.map((name) => rm(path.join(folder, name), { recursive: true })));
}

/** What the index keeps of a page, after the signature of its files. */
const fragmentSchema = z.object({
  meta: z.record(z.string(), z.string()),
  anchors: z.array(z.object({ element: z.string(), text: z.string() })),
});

const signature = 'pagefind_dcd';
/** What a page is named by; the rest of what is kept with it is shown alone. */
const naming = ['title', 'summary', 'address', 'topic', 'filed'];

/** Writes beside the index of each language the words of its pages' titles, summaries, topics and headings. */
async function writeVocabularies(outputPath: string): Promise<void> {
  const folder = path.join(outputPath, 'fragment');
  const texts = new Map<string, string[]>();
  for (const name of (await readdir(folder)).sort()) {
    const language = name.slice(0, name.indexOf('_'));
    const named = await readNames(path.join(folder, name));
    texts.set(language, [...(texts.get(language) ?? []), named]);
  }
  const files = [...texts].map(([language, all]) => ({
    path: path.join(outputPath, toVocabularyName(language)),
    text: JSON.stringify(toVocabulary(all)),
  }));
  await writeFiles(files);
}

async function readNames(file: string): Promise<string> {
  const text = gunzipSync(await readFile(file)).toString('utf8');
  const { meta, anchors } = fragmentSchema.parse(JSON.parse(text.slice(signature.length)));
  const headings = anchors.filter(({ element }) => /^h[1-6]$/.test(element));
  return [...naming.map((name) => meta[name] ?? ''), ...headings.map(({ text }) => text)].join(' ');
}

function toFailure(errors: readonly string[]): CommandFailure {
  return new CommandFailure(`The search index could not be made: ${errors.join('; ')}`);
}
