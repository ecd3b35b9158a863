import { existsSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure } from '../../lib/command.ts';
import { readSitePlace } from '../../lib/site-place.ts';
import type { Extent } from '../cases.ts';
import { findLowScores, renderScores } from './lighthouse-scores.ts';
import { runLighthouse } from './lighthouse.ts';
import { findOverBudget, renderBudgets, weighKinds } from './page-budgets.ts';

/** How a built site is measured. */
export interface SiteOrder {
  readonly contentFolder: string;
  readonly extent: Extent;
  readonly runs: number;
  /** Folder of an installed Lighthouse. */
  readonly lighthouse: string | undefined;
  readonly note: (line: string) => void;
}

/** What was measured, and what is not as it should be. */
export interface SiteReport {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Measures the site that was built last: its pages against their budgets, or the heaviest page of
 * each kind with Lighthouse.
 * @throws {CommandFailure} where no site was built
 */
export async function measureBuiltSite(
  subject: 'budgets' | 'lighthouse',
  order: SiteOrder,
): Promise<SiteReport> {
  const place = await readSitePlace(order.contentFolder);
  if (!existsSync(path.join(place.folder, 'index.html'))) {
    throw new CommandFailure(`${place.folder} holds no built site. Run "npm run build" first.`);
  }
  const kinds = weighKinds(place.folder, place.base);
  if (subject === 'budgets') return { lines: renderBudgets(kinds), faults: findOverBudget(kinds) };
  const pages = kinds.map(({ kind, page }) => ({ kind, page }));
  const scored = await runLighthouse({ ...order, ...place, pages });
  return { lines: renderScores(scored), faults: findLowScores(scored) };
}
