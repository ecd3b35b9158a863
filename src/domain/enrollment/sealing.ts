import type { Cohort } from '../../schemas/cohort.ts';
import type { Program } from '../../schemas/program.ts';
import { findForbiddenDemoRecipient } from '../seal/recipient-rules.ts';

/** Whether a page may take private answers, and to whom it seals them. */
export type Sealing =
  | { readonly kind: 'possible'; readonly recipients: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: 'no-key' | 'demo-key' };

/** Decides to whom private answers are sealed; refuses the public demo key in a real programme, and a cohort without a key. */
export function getSealing(
  cohort: Pick<Cohort, 'recipients'>,
  program: Pick<Program, 'demo'>,
): Sealing {
  if (findForbiddenDemoRecipient(cohort, program) !== undefined) {
    return { kind: 'refused', reason: 'demo-key' };
  }
  if (cohort.recipients.length === 0) return { kind: 'refused', reason: 'no-key' };
  return { kind: 'possible', recipients: cohort.recipients };
}
