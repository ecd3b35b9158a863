import { findEntryProblems } from './check-entry.ts';
import { readDraftText, type DraftText } from './draft-text.ts';
import { mergeEntries } from './merge-entries.ts';
import { sourceKey } from './record-data.ts';
import { refusalKey } from './record-file.ts';
import { Refusal, toRefusal } from './refusal.ts';
import { findSavedPlace, toShownValue } from './saved-places.ts';
import { editorSaving as words } from '../../copy/en/editor-saving.ts';

/** A file as the editor hands it to the place where it is kept. */
interface DataFile {
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
}

interface SaveOptions {
  readonly useWorkflow?: boolean;
  readonly unpublished?: boolean;
  readonly collectionName?: string;
}

/** What a backend of Decap CMS does for files: the part that saving goes through. */
export interface Backend {
  getEntry: (path: string) => Promise<{ readonly data: string | null }>;
  unpublishedEntry: (place: {
    readonly collection: string;
    readonly slug: string;
  }) => Promise<{ readonly diffs: readonly { readonly path: string; readonly id: string }[] }>;
  unpublishedEntryDataFile: (
    collection: string,
    slug: string,
    path: string,
    id: string,
  ) => Promise<string>;
  persistEntry: (
    entry: { readonly dataFiles: readonly DataFile[] },
    options: SaveOptions,
  ) => Promise<unknown>;
  deleteFiles: (paths: readonly string[], message: string) => Promise<unknown>;
}

/** What this page last saved of a file: which it had opened, and what its form then said. */
interface Saved {
  readonly opened: string;
  readonly form: string;
}

/** Stands for whatever was opened. */
const anything = '*';

/** Asks a person, who answers yes or no. */
type Ask = (question: string) => boolean;

/**
 * Lets no save take away what somebody else wrote: each file is compared with what stands where it will
 * be kept. Changes of other keys are brought together; where both changed one key, the person is asked.
 * @param backend any backend of Decap CMS; it is changed
 */
export function guardSaves(backend: Backend, ask: Ask): void {
  const persist = backend.persistEntry.bind(backend);
  const remove = backend.deleteFiles.bind(backend);
  const saved = new Map<string, Saved>();
  backend.persistEntry = async (entry, options) => {
    const files = await Promise.all(
      entry.dataFiles.map(async (file) => settle(file, options, { backend, ask, saved })),
    );
    const answer = await persist(
      { ...entry, dataFiles: files.map(({ file }) => file) },
      options,
    ).catch((error: unknown) => {
      throw toRefusal(error);
    });
    for (const { file, draft } of files) {
      saved.set(file.path, { opened: draft.opened, form: draft.text });
    }
    return answer;
  };
  backend.deleteFiles = async (paths, message) => {
    const answer = await remove(paths, message);
    // Unpublishing takes a file away and then saves it as a draft: there it is as good as new.
    for (const path of paths) saved.set(path, { opened: anything, form: '' });
    return answer;
  };
}

interface Desk {
  readonly backend: Backend;
  readonly ask: Ask;
  readonly saved: ReadonlyMap<string, Saved>;
}

/** Decides what is written for one file. */
async function settle(
  file: DataFile,
  options: SaveOptions,
  { backend, ask, saved }: Desk,
): Promise<{ file: DataFile & { opened: string | null }; draft: DraftText }> {
  const draft = readDraftText(file.raw) ?? { text: file.raw, opened: '' };
  const last = saved.get(file.path);
  const isOwn = last !== undefined && [draft.opened, anything].includes(last.opened);
  const then = isOwn ? last.form : draft.opened;
  const now = await readStanding(file, options, backend);
  const opened = now === '' ? null : now;
  const write = (raw: string) => ({ file: { ...file, raw, opened }, draft });
  if (now === draft.text || now === then) return write(draft.text);
  if (then === '') throw new Refusal(words.taken);
  if (now === '') {
    if (!ask(words.gone)) throw new Refusal(words.kept);
    return write(draft.text);
  }
  return write(bringTogether(file.path, { draft, then, now }, ask));
}

interface Versions {
  /** The form when it was opened, or last saved. */
  readonly then: string;
  readonly draft: DraftText;
  readonly now: string;
}

function bringTogether(path: string, { draft, then, now }: Versions, ask: Ask): string {
  const place = findSavedPlace(path);
  if (place === undefined) throw new Refusal(words.changed);
  const read = (text: string) => place.format.fromFile(text);
  const fileNow = read(now);
  const refusal = fileNow[refusalKey];
  if (typeof refusal === 'string') throw new Refusal(`${words.changed} ${refusal}`);
  const { data, clashes } = mergeEntries({
    formThen: read(then),
    formNow: read(draft.text),
    fileNow,
  });
  const shown = clashes.map((key) => `${place.toLabel(key)}: ${toShownValue(fileNow[key])}`);
  if (shown.length > 0 && !ask(words.clash(shown))) throw new Refusal(words.kept);
  const merged = { ...data, [sourceKey]: now };
  const problems = findEntryProblems(place.name, merged);
  if (problems.length > 0) throw new Refusal([words.together, ...problems].join('\n'));
  return place.format.toFile(merged, place.keyOrder);
}

/** Reads what stands where a file will be saved: on its draft's branch, or else where it is published. */
async function readStanding(
  { path, slug }: DataFile,
  { useWorkflow = false, unpublished = false, collectionName = '' }: SaveOptions,
  backend: Backend,
): Promise<string> {
  const draft = useWorkflow
    ? await backend.unpublishedEntry({ collection: collectionName, slug }).catch(toNoDraft)
    : undefined;
  if (draft !== undefined && !unpublished) throw new Refusal(words.drafted);
  const part = draft?.diffs.find((diff) => diff.path === path);
  if (part !== undefined) {
    return backend.unpublishedEntryDataFile(collectionName, slug, path, part.id);
  }
  return (await backend.getEntry(path)).data ?? '';
}

/** Decap says by an error of this name that an entry has no draft. */
function toNoDraft(error: unknown): undefined {
  if (error instanceof Error && error.name === 'EDITORIAL_WORKFLOW_ERROR') return undefined;
  throw error;
}
