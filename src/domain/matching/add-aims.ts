import type { Aim, ProofParts } from '../../schemas/grouping-proof.ts';

const ranked: readonly Aim['aim'][] = ['left-over', 'placed', 'under-floor', 'value'];

/** From the least sure to the surest. */
const statuses: readonly Aim['status'][] = ['gap', 'solver-proven', 'certified'];

/** Adds up the aims of groups with leads and of groups of equals; a sum is as sure as the less sure of the two. */
export function addAims({ led, peers }: ProofParts): Aim[] {
  const aims: Aim[] = [];
  for (const aim of ranked) {
    const parts = [...led.aims, ...(peers?.aims ?? [])].filter((one) => one.aim === aim);
    if (parts.length === 0) continue;
    aims.push({
      aim,
      value: parts.reduce((sum, { value }) => sum + value, 0),
      bound: parts.reduce((sum, { bound }) => sum + bound, 0),
      status: getLeastSure(parts),
      isConditional: aims.some(({ status }) => status === 'gap'),
    });
  }
  return aims;
}

/** Finds the least sure status of some aims; a gap where there is none. */
export function getLeastSure(aims: readonly Pick<Aim, 'status'>[]): Aim['status'] {
  const isAt = (status: Aim['status']) => aims.some((aim) => aim.status === status);
  return statuses.find(isAt) ?? 'gap';
}
