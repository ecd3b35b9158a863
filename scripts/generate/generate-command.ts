import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from '../lib/command.ts';
import { writeFiles } from '../lib/write-files.ts';
import { allGenerators } from './all-generators.ts';
import type { Generator } from './generator.ts';

const root = path.resolve(import.meta.dirname, '../..');

const options = {
  check: {
    type: 'boolean',
    description: 'Change nothing; name each file that is out of date and exit with 1.',
  },
} as const;

export const generateCommand: Command<typeof options> = {
  name: 'generate',
  summary: 'Writes the committed files that are made from the code: schemas, references, codes.',
  positionals: [],
  options,
  examples: ['npm run generate', 'npm run generate -- --check'],
  async run({ options: { check }, print }) {
    if (check) {
      const stale = await listStale(allGenerators, root);
      for (const file of stale) print(`${file} is out of date.`);
      if (stale.length > 0) print('Run npm run generate, and commit what it changes.');
      else print(`All ${allGenerators.length} generated files are up to date.`);
      return stale.length > 0 ? 1 : 0;
    }
    const changed = await writeFiles(await toChanges(allGenerators, root));
    for (const file of changed) print(`Wrote ${path.relative(root, file)}.`);
    print(`${allGenerators.length} generated files, ${changed.length} of them changed.`);
    return 0;
  },
};

/** Names the generated files under a folder that differ from what the code makes now. */
export async function listStale(
  generators: readonly Generator[],
  folder: string,
): Promise<string[]> {
  const changes = await toChanges(generators, folder);
  const isStale = await Promise.all(
    changes.map(async ({ path: file, text }) => (await readText(file)) !== text),
  );
  return generators.filter((_generator, index) => isStale[index] === true).map((each) => each.path);
}

function toChanges(generators: readonly Generator[], folder: string) {
  return Promise.all(
    generators.map(async (each) => ({
      path: path.join(folder, each.path),
      text: await each.generate(),
    })),
  );
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}
