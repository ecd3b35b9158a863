import path from 'node:path';
import process from 'node:process';
import { Temporal } from 'temporal-polyfill';
import { toCanonicalJson } from '../../src/domain/matching/canonical-json.ts';
import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import { toCalendarRounds } from '../../src/domain/matching/rotation/rotation-rounds.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme } from '../../src/records/programme.ts';
import type { Rotation } from '../../src/schemas/rotation.ts';
import { CommandFailure } from '../lib/command.ts';
import { commitToBranch } from '../lib/matching-git.ts';
import { toCohortFolder } from '../lib/matching-plan-files.ts';
import { readNow } from '../lib/now.ts';
import { writeFiles } from '../lib/write-files.ts';
import { ledgerFile, toLedgerChange, type LedgerChange } from '../ledger/ledger-text.ts';
import { toCohortFacts, toProgram } from '../matching/cohort-facts.ts';
import { openOthers } from '../matching/open-others.ts';
import { toPullRequestAddress } from '../matching/pull-request-address.ts';
import { toCount } from '../matching/words.ts';
import { readRotationFiles, type RotationFiles } from './rotation-files.ts';
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
  const ledger = await toLedgerChange(contentFolder, programme, { cohort, rotation });
  const lines =
    where === 'files'
      ? await copyFiles(contentFolder, cohort, files, ledger)
      : await commitFiles(contentFolder, program, rotation, files, ledger);
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

async function copyFiles(
  contentFolder: string,
  cohort: string,
  files: RotationFiles,
  ledger: LedgerChange,
): Promise<string[]> {
  const folder = toCohortFolder(contentFolder, cohort);
  const changed = await writeFiles([
    { path: path.join(folder, 'rotation.json'), text: files.rotation },
    { path: path.join(folder, 'rotation.age'), text: files.sealed },
    ...(ledger.kind === 'changed'
      ? [{ path: path.join(contentFolder, ledgerFile), text: ledger.text }]
      : []),
  ]);
  if (changed.length === 0) return [`The rotation of ${cohort} is already in the content folder.`];
  return [`Written: ${changed.map((file) => path.relative(process.cwd(), file)).join(', ')}`];
}

async function commitFiles(
  contentFolder: string,
  { repository }: ReturnType<typeof toProgram>,
  { cohort, rounds }: Rotation,
  files: RotationFiles,
  ledger: LedgerChange,
): Promise<string[]> {
  const branch = `rotation/${cohort}`;
  const result = await commitToBranch(contentFolder, {
    branch,
    base: repository.branch,
    subject: `Publish the rotation of ${cohort} (${toCount(rounds.length, 'round')})`,
    files: [
      { path: `cohorts/${cohort}/rotation.json`, text: files.rotation },
      { path: `cohorts/${cohort}/rotation.age`, text: files.sealed },
      ...(ledger.kind === 'changed' ? [{ path: ledgerFile, text: ledger.text }] : []),
    ],
  });
  if (result.kind === 'unchanged') {
    return [`${result.where} already holds exactly this plan, so there is nothing to commit.`];
  }
  return [
    `Committed to the branch ${branch} (${result.id.slice(0, 10)}). What you have checked out is untouched.`,
    'Next:',
    `  git push origin ${branch}`,
    `  open ${toPullRequestAddress(repository, branch)}`,
    'Merging it publishes the rotation.',
  ];
}
