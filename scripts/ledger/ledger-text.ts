import path from 'node:path';
import { toCanonicalJson } from '../../src/domain/matching/canonical-json.ts';
import {
  toLedger,
  toLedgerReaders,
  updateLedger,
  type PublishedMeetings,
} from '../../src/domain/matching/ledger/update-ledger.ts';
import { toDay } from '../../src/domain/time/calendar-days.ts';
import type { Programme } from '../../src/records/programme.ts';
import type { LedgerEntry } from '../../src/schemas/ledger.ts';
import type { Rotation } from '../../src/schemas/rotation.ts';
import type { GroupingRecord } from '../../src/schemas/grouping.ts';
import { readTextOrNothing } from '../lib/read-text.ts';
import { readNow } from '../lib/now.ts';
import { sealFile } from '../lib/seal-file.ts';
import { writeFiles } from '../lib/write-files.ts';
import { toProgram } from '../matching/cohort-facts.ts';
import { openLedger } from './open-ledger.ts';

/** Where the ledger stands, from the folder of content. */
export const ledgerFile = 'ledger.age';

/** What becomes of the ledger: its new text, nothing to change, or why it stays as it is. */
export type LedgerChange =
  | { readonly kind: 'changed'; readonly text: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'closed'; readonly sentence: string };

/** What is about to be published, in the place of what is. */
export interface Publication {
  readonly cohort: string;
  readonly grouping?: GroupingRecord;
  readonly rotation?: Rotation;
}

/**
 * Brings the ledger up to date with everything that is published, and with what is about to be; it is
 * sealed anew only where its plaintext changes.
 */
export async function toLedgerChange(
  contentFolder: string,
  programme: Programme,
  publication?: Publication,
): Promise<LedgerChange> {
  const program = toProgram(programme);
  const today = toDay(readNow(program.clock));
  return changeLedger(contentFolder, programme, (entries) =>
    updateLedger(entries, listPublished(programme, publication), today),
  );
}

/** Changes what the ledger says, and seals it to those who should read it now. */
export async function changeLedger(
  contentFolder: string,
  programme: Programme,
  change: (entries: readonly LedgerEntry[]) => LedgerEntry[],
): Promise<LedgerChange> {
  const program = toProgram(programme);
  const opened = await openLedger(programme, program);
  if (opened.kind === 'closed') {
    const sentence = `content/ledger.age stays as it is: ${opened.detail} Where a key is at hand, run "npm run ledger".`;
    return { kind: 'closed', sentence };
  }
  const readers = toLedgerReaders(
    program,
    [...programme.cohorts.values()].map(({ data }) => data),
  );
  const entries = change(opened.entries);
  if (entries.length === 0 && opened.plaintext === undefined) return { kind: 'same' };
  if (readers.length === 0) {
    const sentence =
      'There is no key to seal the ledger to. Run "npm run keys -- create program" first.';
    return { kind: 'closed', sentence };
  }
  const plaintext = toCanonicalJson(toLedger(entries, readers));
  if (plaintext === opened.plaintext) return { kind: 'same' };
  return { kind: 'changed', text: await toSealed(contentFolder, programme, plaintext, readers) };
}

/** Keeps what was sealed before where it holds the same, so that publishing twice commits once. */
async function toSealed(
  contentFolder: string,
  programme: Programme,
  plaintext: string,
  readers: readonly string[],
): Promise<string> {
  const draft = path.join(path.dirname(contentFolder), '.roundtable', ledgerFile);
  const sealedLedger = await readTextOrNothing(draft);
  if (sealedLedger !== undefined) {
    const opened = await openLedger({ ...programme, sealedLedger }, toProgram(programme));
    if (opened.kind === 'opened' && opened.plaintext === plaintext) return sealedLedger;
  }
  const text = await sealFile(plaintext, readers);
  await writeFiles([{ path: draft, text }]);
  return text;
}

function listPublished(programme: Programme, publication: Publication | undefined) {
  return [...programme.cohorts].map(([id, { data }]): PublishedMeetings => {
    const own = publication?.cohort === id ? publication : undefined;
    return {
      id,
      cohort: data,
      grouping: own?.grouping ?? programme.groupings.get(id)?.data,
      rotation: own?.rotation ?? programme.rotations.get(id)?.data,
    };
  });
}
