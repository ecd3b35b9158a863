import { countRecipients } from '../../src/domain/seal/count-recipients.ts';
import { fileKinds } from '../../src/records/kinds.ts';
import type { Programme } from '../../src/records/programme.ts';
import { listEnrollments, toFinding, type Finding, type Rule } from './rule.ts';

const ofCohorts = [
  ['sealed-grouping', 'sealedGroupings'],
  ['sealed-times', 'sealedTimes'],
  ['sealed-overrides', 'sealedOverrides'],
  ['sealed-waitlist', 'sealedWaitlists'],
  ['sealed-rotation', 'sealedRotations'],
] as const;

/** What is armored like a sealed text, and is none that a key opens. */
export const sealedToNoKeyRule: Rule = {
  code: 'sealed-to-no-key',
  title: 'A sealed text opens with no key',
  level: 'problem',
  where: [fileKinds.enrollment.path, ...ofCohorts.map(([kind]) => fileKinds[kind].path)].join(', '),
  docs: 'Whatever is sealed here is sealed to keys: those of the cohort, and of members where they read it. Whether it is can be seen without any of them. A text that was encrypted with a passphrase, or is no text of [age](https://age-encryption.org) at all, opens with none: nobody could place the person, or plan and check the groups. A private part is sealed anew on the join page; a file that a command wrote is restored from git, or written again by the same command.',
  *run(programme) {
    for (const { entry } of listEnrollments(programme)) {
      const { sealed } = entry.data;
      const message = sealed === undefined ? undefined : findFault(sealed);
      if (message === undefined) continue;
      const next = 'Ask the person to seal their private part anew on the join page.';
      yield toFinding(entry, ['sealed'], message, next);
    }
    yield* findFiles(programme);
  },
};

function* findFiles(programme: Programme): Iterable<Finding> {
  const place = { line: 1, column: 1 };
  const next = 'Restore it from git, or write it again with the command that made it.';
  for (const [kind, texts] of ofCohorts) {
    for (const [cohort, armored] of programme[texts]) {
      const file = fileKinds[kind].path.replace('SLUG', cohort);
      const message = findFault(armored);
      if (message !== undefined) yield { file, ...place, message, next };
    }
  }
  const { sealedLedger } = programme;
  const message = sealedLedger === undefined ? undefined : findFault(sealedLedger);
  if (message !== undefined)
    yield { file: fileKinds['sealed-ledger'].path, ...place, message, next };
}

function findFault(armored: string): string | undefined {
  const keys = countRecipients(armored);
  if (keys === undefined) return 'This is no sealed text that can be read, so no key opens it.';
  if (keys > 0) return undefined;
  return 'This is sealed to no key but with a passphrase, so that nobody who should can open it.';
}
