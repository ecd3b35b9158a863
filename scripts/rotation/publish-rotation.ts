import { Temporal } from 'temporal-polyfill';
import { toCanonicalJson } from '../../src/domain/matching/canonical-json.ts';
import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import { toCalendarRounds } from '../../src/domain/matching/rotation/rotation-rounds.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme } from '../../src/records/programme.ts';
import type { Rotation } from '../../src/schemas/rotation.ts';
import { CommandFailure } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { toLedgerChange } from '../ledger/ledger-text.ts';
import { toCohortFacts, toProgram } from '../matching/cohort-facts.ts';
import { openOthers } from '../matching/open-others.ts';
import { commitPlan, copyPlan, type PlacedPlan } from '../matching/place-plan.ts';
import { refuseUnshared } from '../matching/refuse-unshared.ts';
import { toCount } from '../matching/words.ts';
import { readRotationFiles } from './rotation-files.ts';
import { verifyRotationText } from './verify-rotations.ts';

/**
 * Publishes the plan of a rotation exactly as it is: on a branch of its own, or into the content folder.
 * @throws CommandFailure when there is no plan, it does not verify, or it would change a round that has begun
 */
export async function publishRotation(
  contentFolder: string,
  cohort: string,
  where: 'branch' | 'files',
): Promise<string[]> {
  const { programme } = readProgramme((await readContentFolder(contentFolder)).files);
  const { facts } = await openOthers(programme, toCohortFacts(programme, cohort));
  const { files, rotation } = await readRotationFiles(contentFolder, cohort);
  const program = toProgram(programme);
  refuseChangedPast(facts, rotation, programme.rotations.get(cohort)?.data, readNow(program.clock));
  const verdict = await verifyRotationText(programme, facts, rotation, files.sealed);
  if (!verdict.holds) {
    throw new CommandFailure(
      [
        `The plan of the rotation of ${cohort} does not hold. Run "npm run rotate -- ${cohort}" again:`,
        ...verdict.lines,
      ].join('\n  '),
    );
  }
  if (where === 'branch') {
    const placed = rotation.rounds.flatMap(({ groups }) => groups.flat());
    await refuseUnshared(contentFolder, facts, placed, program.repository.branch);
  }
  const ledger = await toLedgerChange(contentFolder, programme, { cohort, rotation });
  const placed: PlacedPlan = {
    contentFolder,
    cohort,
    files: [
      { name: 'rotation.json', text: files.rotation },
      { name: 'rotation.age', text: files.sealed },
    ],
    ledger,
    what: 'the rotation',
  };
  const lines =
    where === 'files'
      ? await copyPlan(placed)
      : await commitPlan(placed, {
          repository: program.repository,
          branch: `rotation/${cohort}`,
          subject: `Publish the rotation of ${cohort}`,
          detail: toCount(rotation.rounds.length, 'round'),
        });
  return [...lines, ...(ledger.kind === 'closed' ? [ledger.sentence] : [])];
}

/** A plan made before a round began may hold it otherwise than people met in it. */
function refuseChangedPast(
  { id, cohort }: CohortFacts,
  planned: Rotation,
  published: Rotation | undefined,
  now: Temporal.Instant,
): void {
  const begun = toCalendarRounds(cohort).filter(
    ({ begins }) => Temporal.Instant.compare(begins, now) <= 0,
  );
  for (const { session } of begun) {
    const [before, after] = [published, planned].map((rotation) =>
      toCanonicalJson(rotation?.rounds.find((round) => round.session === session.id) ?? null),
    );
    if (before === after) continue;
    throw new CommandFailure(
      `${session.id} has begun since this was planned, and people have met as it was. Run "npm run rotate -- ${id}" again.`,
    );
  }
}
