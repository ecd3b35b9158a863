import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Content that can't be committed as a file: too large, no text, or two names that are one elsewhere. */
export interface Recipe {
  readonly name: string;
  /** The code of the problem that it must give, or nothing where it is a text like others. */
  readonly code: string | undefined;
  /** Writes it into a folder that holds what `content/` holds. */
  readonly lay: (folder: string) => void;
}

/** The front matter of a page. */
export const keys = '---\ntitle: Roles\nsummary: Who does what.\n---\n';

const mentor = `---
name: Ada
headline: everything
topics: [tomatoes]
languages: [en]
formats: [mentor-led]
capacity: 1
status: open
---
`;

export function put(folder: string, file: string, content: string | Uint8Array): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
}

/** A page with this text. */
export function page(name: string, code: string | undefined, text: string): Recipe {
  return {
    name,
    code,
    lay: (folder) => {
      put(folder, 'pages/roles.mdx', `${keys}\n${text}\n`);
    },
  };
}

/** A file with these bytes. */
export function file(
  name: string,
  code: string,
  place: string,
  content: string | Uint8Array,
): Recipe {
  return {
    name,
    code,
    lay: (folder) => {
      put(folder, place, content);
    },
  };
}

/** Two pages whose names are one on other computers; the second of them is refused. */
export function twins(name: string, one: string, other: string): Recipe {
  return {
    name,
    code: 'file-name',
    lay: (folder) => {
      for (const place of [one, other])
        put(folder, place, place.startsWith('pages') ? keys : mentor);
    },
  };
}

/** A symbolic link at a place of a file or folder. */
export function link(name: string, code: string, place: string, target: string): Recipe {
  return {
    name,
    code,
    lay: (folder) => {
      const at = path.join(folder, place);
      mkdirSync(path.dirname(at), { recursive: true });
      symlinkSync(target, at);
    },
  };
}

/** A file of this size that takes no room on the disk. */
export function hole(name: string, place: string, size: number): Recipe {
  return {
    name,
    code: 'too-large',
    lay: (folder) => {
      put(folder, place, keys);
      truncateSync(path.join(folder, place), size);
    },
  };
}

/** The bytes of a text, with those of another put after it. */
export function bytes(text: string, ...rest: readonly number[]): Uint8Array {
  return Uint8Array.from([...Buffer.from(text), ...rest]);
}
