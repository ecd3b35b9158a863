import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One thing that a commit does to a path. */
export type Edit =
  | { readonly write: string; readonly text: string | Uint8Array; readonly mode?: string }
  | { readonly remove: string }
  | { readonly rename: string; readonly to: string }
  | { readonly submodule: string };

export interface Branch {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** `main` unless named. */
  readonly from?: string;
}

/** Runs git in a folder and gives what it wrote. */
export function git(folder: string, ...words: string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return execFileSync('git', words, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}

/**
 * Makes a bare repository with real branches, in one run of git, so that dozens of odd commits cost
 * no more than one: also links, submodules and names that a work tree could not hold.
 */
export function makeBareRepository(folder: string, branches: readonly Branch[]): void {
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', folder]);
  const parts = branches.flatMap(toCommit);
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: Buffer.concat(parts) });
}

/** Lists a folder's files as edits that write them below another one. */
export function listFolder(folder: string, below: string): Edit[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const inside = path.relative(folder, file).split(path.sep).join('/');
      return { write: `${below}/${inside}`, text: new Uint8Array(readFileSync(file)) };
    })
    .sort((one, other) => (one.write < other.write ? -1 : 1));
}

function toCommit({ name, edits, from = 'main' }: Branch): Buffer[] {
  const parent = name === 'main' ? '' : `from refs/heads/${from}\n`;
  const subject = `Commit ${name}`;
  const head = `commit refs/heads/${name}\ncommitter A <a@example.org> 1800000000 +0000\ndata ${Buffer.byteLength(subject)}\n${subject}\n${parent}`;
  return [Buffer.from(head), ...edits.flatMap(toLines), Buffer.from('\n')];
}

function toLines(edit: Edit): Buffer[] {
  if ('remove' in edit) return [Buffer.from(`D ${quote(edit.remove)}\n`)];
  if ('rename' in edit) return [Buffer.from(`R ${quote(edit.rename)} ${quote(edit.to)}\n`)];
  if ('submodule' in edit) {
    return [Buffer.from(`M 160000 ${'1'.repeat(40)} ${quote(edit.submodule)}\n`)];
  }
  const bytes = Buffer.from(edit.text);
  const head = `M ${edit.mode ?? '100644'} inline ${quote(edit.write)}\ndata ${bytes.length}\n`;
  return [Buffer.from(head), bytes, Buffer.from('\n')];
}

function quote(name: string): string {
  return `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
