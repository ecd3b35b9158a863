import path from 'node:path';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import type { ContentFile } from '../../src/records/programme.ts';

/** One change of the small programme; paths begin inside `content/`. */
export type Change =
  | { kind: 'edit'; file: string; from: string; to: string }
  | { kind: 'add'; file: string; text: string }
  | { kind: 'remove'; file: string };

/** Replaces a text that stands in the file exactly once. */
export function edit(file: string, from: string, to: string): Change {
  return { kind: 'edit', file, from, to };
}

export function add(file: string, text: string): Change {
  return { kind: 'add', file, text };
}

export function remove(file: string): Change {
  return { kind: 'remove', file };
}

const folder = path.resolve(import.meta.dirname, '../fixtures/small-programme/content');
const base = await readContentFolder(folder);

/** Gives a file of the unchanged small programme. */
export function readBase(file: string): string {
  const found = base.files.find((each) => each.path === `content/${file}`);
  if (found === undefined) throw new Error(`The small programme has no ${file}.`);
  return new TextDecoder().decode(found.bytes);
}

/** Makes the files of the small programme after some changes. */
export function toChangedFiles(changes: readonly Change[]): ContentFile[] {
  const files = new Map(base.files.map((file) => [file.path, file.bytes]));
  for (const change of changes) {
    const file = `content/${change.file}`;
    if (change.kind === 'remove') files.delete(file);
    else if (change.kind === 'add') files.set(file, new TextEncoder().encode(change.text));
    else files.set(file, new TextEncoder().encode(toEdited(files.get(file), change)));
  }
  return [...files].map(([file, bytes]) => ({ path: file, bytes }));
}

function toEdited(bytes: Uint8Array | undefined, { file, from, to }: Change & { kind: 'edit' }) {
  const parts = new TextDecoder().decode(bytes).split(from);
  if (parts.length !== 2) {
    throw new Error(`${file} holds ${JSON.stringify(from)} ${String(parts.length - 1)} times.`);
  }
  return parts.join(to);
}
