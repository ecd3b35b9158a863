import type { Programme } from '../../src/records/programme.ts';
import { ledgerSchema, type LedgerEntry } from '../../src/schemas/ledger.ts';
import type { Program } from '../../src/schemas/program.ts';
import { readCohortIdentities } from '../lib/cohort-identity.ts';
import { openSealedRecord } from '../lib/open-sealed-record.ts';

/** The ledger of who met whom, opened, or why it stays closed. */
export type OpenedLedger =
  | {
      readonly kind: 'opened';
      readonly entries: readonly LedgerEntry[];
      /** Undefined where there is no ledger yet. */
      readonly plaintext: string | undefined;
    }
  | { readonly kind: 'closed'; readonly detail: string };

/** Under this name the key of the programme itself is looked for. */
export const programmeKey = 'program';

/** Opens a ledger with the programme's key or that of any cohort, whichever is at hand and fits. */
export async function openLedger(
  { sealedLedger, cohorts }: Pick<Programme, 'sealedLedger' | 'cohorts'>,
  program: Pick<Program, 'name' | 'demo'>,
): Promise<OpenedLedger> {
  if (sealedLedger === undefined) return { kind: 'opened', entries: [], plaintext: undefined };
  const identities = new Set<string>();
  for (const id of [programmeKey, ...cohorts.keys()]) {
    for (const identity of await readCohortIdentities(id, program)) identities.add(identity);
  }
  if (identities.size === 0) return { kind: 'closed', detail: 'No key is at hand.' };
  const opened = await openSealedRecord(sealedLedger, [...identities], ledgerSchema, 'a ledger');
  if (opened.kind === 'closed') return opened;
  return { kind: 'opened', entries: opened.data.cohorts, plaintext: opened.plaintext };
}
