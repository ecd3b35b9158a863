import { readDraftText } from '../draft-text.ts';
import { proseFormat } from '../record-file.ts';
import { finishNames, type SavedEntry } from './finish-names.ts';
import { findCommitProblem, findPortraitProblem } from './judge-picture.ts';
import { readEntryName } from './picture-name.ts';

/** The parts of a backend of Decap CMS that have to do with files beside entries. */
export interface PictureBackend {
  persistEntry: (entry: SavedEntry, options: unknown) => Promise<unknown>;
  persistMedia: (...media: unknown[]) => Promise<unknown>;
  getMedia: (folder?: string) => Promise<readonly { readonly name: string }[]>;
  readonly getMediaFile: (path: string) => Promise<{ readonly url: string }>;
}

/** Where the editor's own parts find the pictures that are committed already. */
export interface PictureDesk {
  /** Lists the names of the pictures in a folder of `content/`, in order. */
  readonly list: (folder: string) => Promise<string[]>;
  /** Gives an address under which the page can show a committed picture; undefined when there is none. */
  readonly show: (path: string) => Promise<string | undefined>;
}

let desk: PictureDesk | undefined;

/** Gives the desk of the backend that is in use; there is one as soon as an entry can be edited. */
export function getPictureDesk(): PictureDesk {
  if (desk === undefined) throw new Error('The editor has no backend yet.');
  return desk;
}

/**
 * Puts a judge before a backend: whatever part of Decap CMS hands it a file, only pictures that `check` accepts are
 * saved, under names of their own, and only together with the entry that shows them.
 * @param backend any backend of Decap CMS; it is changed
 */
export function judgePictures(backend: PictureBackend): void {
  const persistEntry = backend.persistEntry.bind(backend);
  const own = toDesk(backend, backend.getMedia.bind(backend));
  desk = own;
  backend.persistEntry = async (entry, options) => {
    const finished = await finishNames(entry, own.list);
    await refuseProblems(finished);
    return persistEntry(finished, options);
  };
  backend.persistMedia = () =>
    Promise.reject(new Error('A picture is saved together with the entry that shows it.'));
  // Decap would load every picture of a folder with every entry. The desk lists them when somebody asks.
  backend.getMedia = () => Promise.resolve([]);
}

function toDesk(backend: PictureBackend, getMedia: PictureBackend['getMedia']): PictureDesk {
  return {
    list: async (folder) => {
      const files = await getMedia(`content/${folder}`).catch(toNothing);
      return files.map(({ name }) => name).sort();
    },
    show: async (path) => {
      try {
        return (await backend.getMediaFile(path)).url;
      } catch {
        return undefined;
      }
    },
  };
}

/** A folder without any picture is not in git; every other failure stays one. */
function toNothing(error: unknown): [] {
  if (error instanceof Error && 'status' in error && error.status === 404) return [];
  throw error;
}

async function refuseProblems({ dataFiles, assets }: SavedEntry): Promise<void> {
  const problems = dataFiles.flatMap(({ path, raw }) => {
    const text = readDraftText(raw)?.text ?? raw;
    return findPortraitProblem(proseFormat.fromFile(text), readEntryName(path)) ?? [];
  });
  const entry = readEntryName(dataFiles[0]?.path ?? '');
  for (const asset of assets) {
    // What is judged is what every backend sends.
    const bytes = Uint8Array.from(atob(await asset.toBase64()), (sign) => sign.charCodeAt(0));
    const problem = findCommitProblem(asset.path, bytes, entry);
    if (problem !== undefined) problems.push(problem);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
