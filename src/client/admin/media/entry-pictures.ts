import {
  chooseName,
  readEntryName,
  toPictureWords,
  toUnsavedName,
  type PictureNaming,
} from './picture-name.ts';
import { getPictureDesk } from './picture-desk.ts';
import { getPicturePlace, type PicturePlace } from './picture-place.ts';
import { preparePicture, type PreparedPicture, type RefusedPicture } from './prepare-picture.ts';

/** A value of Decap CMS, which keeps its data in maps whose own types are not installed. */
export interface KeptMap {
  readonly get: (key: string) => unknown;
  readonly toJS: () => unknown;
}

/** What Decap CMS gives to the control of a field that holds a picture. */
export interface PictureControl {
  readonly value: unknown;
  readonly forID: string;
  /** The classes of Decap's own fields, which also say that something is wrong. */
  readonly classNameWrapper: string;
  readonly field: KeptMap;
  readonly getEntry: () => KeptMap;
  readonly onChange: (value: string) => void;
  readonly onPersistMedia: (file: File, options: { field: KeptMap }) => Promise<unknown>;
  readonly validate: () => void;
}

/** A file that belongs to the entry on the page, and is not saved yet. */
interface DraftFile {
  readonly name: string;
  readonly path: string;
  readonly url?: string;
  readonly file?: Blob;
}

/** Gives the folder that a field's pictures stand in. */
function getFieldPlace({ field }: PictureControl): PicturePlace {
  return getPicturePlace(field.get('public_folder'));
}

/** A picture that was taken in: what the field holds now, and what was made of the file. */
export interface TakenPicture {
  readonly value: string;
  readonly words: string;
}

/**
 * Takes a file into the entry: as a picture that was made ready, under a name of its own.
 * @returns undefined when the person thought better of it
 */
export async function addPicture(
  control: PictureControl,
  file: File,
): Promise<RefusedPicture | TakenPicture | undefined> {
  const place = getFieldPlace(control);
  const prepared = await preparePicture(file, place);
  if ('problem' in prepared) return prepared;
  const name = await placeDraft(control, prepared, file.name);
  if (name === undefined) return undefined;
  const value = `${place.folder}/${name}`;
  // A change to the same value would make Decap take the entry for unchanged, and leave the new file behind.
  if (value !== control.value) control.onChange(value);
  const { width, height, blob } = prepared;
  const size = `${String(width)} × ${String(height)} pixels, ${String(Math.ceil(blob.size / 1000))} kB`;
  return {
    value,
    words: [
      `Made ready: ${size}, without metadata. It is saved together with the entry.`,
      ...sayLeft(control, value),
    ].join(' '),
  };
}

/** Says that a saved picture stays where it is when a field shows it no more: an entry is saved, nothing removed. */
export function sayLeft(control: PictureControl, next: string): string[] {
  const { value } = control;
  if (typeof value !== 'string' || value === '' || value === next) return [];
  if (listDrafts(control).some(({ path }) => path === `content/${value}`)) return [];
  return [`The file ${value} stays in the repository until somebody removes it there.`];
}

/** Puts a picture beside the entry and gives its name; undefined when the person keeps the one of that name. */
async function placeDraft(
  control: PictureControl,
  { blob, extension }: PreparedPicture,
  fileName: string,
): Promise<string | undefined> {
  const place = getFieldPlace(control);
  // Decap keeps one file of the same content; two names for it would leave one without a file.
  const twin = await findTwin(listDrafts(control), `content/${place.folder}/`, blob);
  if (twin !== undefined) return twin.name;
  const entry = getEntryName(control);
  const words = toPictureWords(fileName, entry);
  const name = await nameFile({ place, entry, words, extension }, control);
  const ready = new File([blob], name, { type: blob.type });
  // Decap asks before it exchanges a picture of the same name, and gives nothing when the answer is no.
  const added = await control.onPersistMedia(ready, { field: control.field });
  return added === undefined ? undefined : name;
}

async function findTwin(
  drafts: readonly DraftFile[],
  folder: string,
  blob: Blob,
): Promise<DraftFile | undefined> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  for (const draft of drafts) {
    if (draft.file?.size !== blob.size || !draft.path.startsWith(folder)) continue;
    const others = new Uint8Array(await draft.file.arrayBuffer());
    if (bytes.every((byte, at) => byte === others[at])) return draft;
  }
  return undefined;
}

async function nameFile(naming: PictureNaming, control: PictureControl): Promise<string> {
  if (naming.entry === '') return toUnsavedName(naming);
  if (naming.place.naming === 'handle') return chooseName(naming, new Set());
  const drafts = listDrafts(control).map(({ name }) => name);
  const committed = await getPictureDesk().list(naming.place.folder);
  return chooseName(naming, new Set([...drafts, ...committed]));
}

/** Lists the committed pictures that a field can show: of people that of the person alone. */
export async function listChoices(control: PictureControl): Promise<string[]> {
  const { folder, naming } = getFieldPlace(control);
  const names = await getPictureDesk().list(folder);
  const entry = getEntryName(control);
  return names
    .filter((name) => naming === 'entry' || name.replace(/\.[^.]*$/, '') === entry)
    .map((name) => `${folder}/${name}`);
}

/** Finds an address under which the page can show the picture of a field; undefined when there is none. */
export async function findAddress({
  value,
  getEntry,
}: Pick<PictureControl, 'value' | 'getEntry'>): Promise<string | undefined> {
  if (typeof value !== 'string' || value === '') return undefined;
  const path = `content/${value}`;
  const draft = listDrafts({ getEntry }).find((file) => file.path === path);
  return draft?.url ?? getPictureDesk().show(path);
}

function listDrafts({ getEntry }: Pick<PictureControl, 'getEntry'>): readonly DraftFile[] {
  // Decap keeps the files of an entry as a list of maps.
  return ((getEntry().get('mediaFiles') as KeptMap | undefined)?.toJS() ?? []) as DraftFile[];
}

function getEntryName({ getEntry }: PictureControl): string {
  const path = getEntry().get('path');
  return typeof path === 'string' ? readEntryName(path) : '';
}
