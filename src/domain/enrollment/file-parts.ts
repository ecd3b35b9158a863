/** The lines of one key of a file. */
export interface FilePart {
  readonly key: string;
  /** As they stand in the file, without the last line break. */
  readonly text: string;
}

/** Takes the text of an enrollment apart into its keys; joined with line breaks, the parts are the text again. */
export function toFileParts(text: string): FilePart[] {
  return text
    .trimEnd()
    .split(/\n(?=[A-Za-z])/)
    .map((part) => ({ key: part.slice(0, part.indexOf(':')), text: part }));
}
