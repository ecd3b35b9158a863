import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { toLastRevision, type CalendarRevision } from '../../src/domain/calendar/revision.ts';
import { compareText } from '../../src/domain/text-order.ts';

const runFile = promisify(execFile);

/** Files of a cohort whose change moves or renames what stands in its calendars. */
const calendarFiles = ['cohort.mdx', 'grouping.json', 'rotation.json'];

/** Where people meet in rounds, calendars name whom: they change with who leaves too. */
const rounds = 'rotation.json';
const people = 'enrollments';

/**
 * Finds which version of its calendars each cohort has, by the history of the repository: the changes
 * of its dates and groups one after the other, by cohort id. Cohorts without a history are left out.
 * Where the history was cut off, its oldest commit seems to have changed everything: later than true,
 * which calendars take without harm.
 * @param contentFolder a folder inside the work tree
 */
export async function readCalendarRevisions(
  contentFolder: string,
): Promise<Record<string, CalendarRevision>> {
  const cohorts = await listNames(path.join(contentFolder, 'cohorts'));
  const found = await Promise.all(
    cohorts.map(async (id) => [id, toLastRevision(await readChanges(contentFolder, id))] as const),
  );
  return Object.fromEntries(
    found.flatMap(([id, revision]) => (revision === undefined ? [] : [[id, revision]])),
  );
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}

/** Without git, without a repository and in files that were never committed there are none. */
async function readChanges(contentFolder: string, id: string): Promise<string[]> {
  const hasRounds = (await listNames(path.join(contentFolder, 'cohorts', id))).includes(rounds);
  const names = hasRounds ? [...calendarFiles, people] : calendarFiles;
  const files = names.map((name) => `cohorts/${id}/${name}`);
  const log = await readLog(contentFolder, ['--topo-order', '--reverse', '--', ...files]);
  return log.split('\n').filter((line) => line !== '');
}

/** The most resources that a list of new ones names: enough for the feeds of several languages. */
const mostNew = 500;

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
