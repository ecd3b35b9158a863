import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { CommandFailure } from '../../lib/command.ts';

/** Path of the reference's index from the site's root. */
export const referencePath = 'reference/pagefind.js';

/** Lets Pagefind index a built site as it does by default, beside the site's own index. */
export async function writeReferenceIndex(siteFolder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({});
    if (index === undefined) throw new CommandFailure(errors.join('\n'));
    const found = await index.addDirectory({ path: siteFolder });
    const outputPath = path.join(siteFolder, path.dirname(referencePath));
    const written = await index.writeFiles({ outputPath });
    const problems = [...found.errors, ...written.errors];
    if (problems.length > 0) throw new CommandFailure(problems.join('\n'));
  } finally {
    await close();
  }
}
