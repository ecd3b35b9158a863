import { z } from 'zod';
import { CommandFailure } from '../lib/command.ts';
import { readGroupingFiles, toPlanFolder } from '../lib/matching-plan-files.ts';

/** All that is asked of a plan here: who is in its groups. */
const planSchema = z.object({ groups: z.array(z.object({ members: z.array(z.string()) })) });

/** Lists the members whom the last plan of a cohort places. @throws CommandFailure when there is no plan */
export async function readPlannedHandles(
  contentFolder: string,
  cohort: string,
): Promise<readonly string[]> {
  const files = await readGroupingFiles(toPlanFolder(contentFolder, cohort));
  if (files === undefined) {
    throw new CommandFailure(
      `There is no plan of ${cohort}. Run "npm run plan -- ${cohort}" first.`,
    );
  }
  return planSchema.parse(JSON.parse(files.grouping)).groups.flatMap(({ members }) => members);
}
