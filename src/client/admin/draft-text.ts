import { sourceKey } from './record-data.ts';
import type { RecordFormat } from './record-file.ts';

/** A text that somebody is writing, with the file that they opened to write it. */
export interface DraftText {
  readonly text: string;
  /** The file as it was opened; empty for a new one. */
  readonly opened: string;
}

/** No text of a person has this sign, and no file of a hub may have it. */
const mark = '\u0000';

/**
 * Lets a format keep, below what it writes, the file that was opened. The editor keeps such texts in the
 * browser until they are saved; with them stays what the file was before, so that a save after a reload
 * is compared with that too.
 */
export function withOpenedFile(format: RecordFormat): RecordFormat {
  return {
    fromFile(text) {
      const draft = readDraftText(text);
      if (draft === undefined) return format.fromFile(text);
      return { ...format.fromFile(draft.text), [sourceKey]: draft.opened };
    },
    toFile(entry, keyOrder) {
      const opened = entry[sourceKey];
      const text = format.toFile(entry, keyOrder);
      return `${text}${mark}${typeof opened === 'string' ? opened : ''}`;
    },
  };
}

/** Takes a kept text apart; undefined for the text of a file. */
export function readDraftText(text: string): DraftText | undefined {
  const end = text.indexOf(mark);
  return end === -1 ? undefined : { text: text.slice(0, end), opened: text.slice(end + 1) };
}
