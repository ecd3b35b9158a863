import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

/** Files of a cohort whose change moves or renames what stands in its calendars. */
const calendarFiles = ['cohort.mdx', 'grouping.json'];

/**
 * Finds when the dates or groups of each cohort last changed, by the history of the repository: an
 * instant in UTC for each cohort id. Cohorts without a history are left out.
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
  try {
    const { stdout } = await runFile(
      'git',
      ['log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%dT%H:%M:%SZ', '--', ...files],
      { cwd: contentFolder, env: { ...process.env, TZ: 'UTC' } },
    );
    return stdout.trim();
  } catch {
    return '';
  }
}
