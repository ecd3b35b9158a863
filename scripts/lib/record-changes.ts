import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { compareText } from '../../src/domain/text-order.ts';

const runFile = promisify(execFile);

/** Files of a cohort whose change moves or renames what stands in its calendars. */
const calendarFiles = ['cohort.mdx', 'grouping.json', 'rotation.json'];

/**
 * Finds when the dates or groups of each cohort last changed, by the history of the repository: an
 * instant in UTC for each cohort id. Cohorts without a history are left out. Where
 * the history was cut off, its oldest commit seems to have changed everything: later than true, which
 * calendars take without harm.
 * @param contentFolder a folder inside the work tree
 */
export async function readCohortChanges(contentFolder: string): Promise<Record<string, string>> {
  const cohorts = await listFolders(path.join(contentFolder, 'cohorts'));
  const changes = await Promise.all(
    cohorts.map(async (id) => [id, await readLastChange(contentFolder, id)] as const),
  );
  return Object.fromEntries(changes.filter(([, change]) => change !== '').sort());
}

async function listFolders(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** Without git, without a repository and in a file that was never committed there is no answer. */
async function readLastChange(contentFolder: string, id: string): Promise<string> {
  const files = calendarFiles.map((file) => `cohorts/${id}/${file}`);
  return (await readLog(contentFolder, ['-1', '--', ...files])).trim();
}

/** The most resources that a list of new ones names. */
const mostNew = 50;

/**
 * Finds which resources joined the library last, by the history of the repository: slug and instant in
 * UTC, the newest first, those of one instant by slug. Empty without a whole history.
 * @param contentFolder a folder inside the work tree
 */
export async function readNewResources(
  contentFolder: string,
): Promise<{ slug: string; added: string }[]> {
  if (await isShallow(contentFolder)) return [];
  const log = await readLog(contentFolder, [
    ...['--no-renames', '--diff-filter=A', '--name-only', '--relative', '--', 'resources'],
  ]);
  const added = new Map<string, string>();
  let instant = '';
  for (const line of log.split('\n')) {
    const [, slug] = /^resources\/([^/]+)\.mdx$/.exec(line) ?? [];
    if (slug !== undefined) added.set(slug, instant);
    else if (line !== '') instant = line;
  }
  return [...added]
    .map(([slug, instantAdded]) => ({ slug, added: instantAdded }))
    .sort((one, other) => compareText(other.added, one.added) || compareText(one.slug, other.slug))
    .slice(0, mostNew);
}

async function isShallow(folder: string): Promise<boolean> {
  return (await readGit(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}

function readLog(folder: string, words: readonly string[]): Promise<string> {
  const dates = ['--format=%cd', '--date=format-local:%Y-%m-%dT%H:%M:%SZ'];
  return readGit(folder, ['log', ...dates, ...words]);
}

async function readGit(folder: string, words: readonly string[]): Promise<string> {
  try {
    const env = { ...process.env, TZ: 'UTC' };
    const { stdout } = await runFile('git', words, { cwd: folder, env, maxBuffer: 2 ** 28 });
    return stdout;
  } catch {
    return '';
  }
}
