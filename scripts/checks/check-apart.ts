import { fileURLToPath } from 'node:url';
import { askProcess } from '../../src/records/files/ask-process.ts';
import type { Problem } from '../../src/schemas/problem.ts';

/** What to check. */
export interface CheckOrder {
  readonly contentFolder: string;
}

/**
 * Checks content in a process of its own, whose memory goes with it before the pages are built.
 * @throws where the content can't be read
 */
export function checkApart(contentFolder: string): Promise<readonly Problem[]> {
  const script = fileURLToPath(new URL('./check-process.ts', import.meta.url));
  const order: CheckOrder = { contentFolder };
  return askProcess(script, order);
}
