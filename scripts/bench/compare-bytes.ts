import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Job } from './job.ts';
import { runInProcess } from './run-in-process.ts';
import { renderTable } from './table.ts';

/** A table of digests, and sentences about those that differ. */
export interface BytesComparison {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

const seeds = [1, 2] as const;
const orders = ['as-drawn', 'shuffled'] as const;
const shownDigits = 16;

/**
 * Plans the same cohorts with this Node and others, from records in two orders, and compares the digests.
 * @param others paths of further Nodes
 */
export async function compareBytes(others: readonly string[]): Promise<BytesComparison> {
  const rows: string[][] = [];
  const faults: string[] = [];
  const first = new Map<number, string>();
  for (const node of [process.execPath, ...others]) {
    const version = await readVersion(node);
    for (const seed of seeds) {
      for (const order of orders) {
        const job: Job = { subject: 'same-bytes', order, seed };
        const { status: digest } = await runInProcess(job, node);
        const expected = first.get(seed) ?? digest;
        first.set(seed, expected);
        const isSame = digest === expected;
        rows.push([
          version,
          String(seed),
          order,
          digest.slice(0, shownDigits),
          isSame ? 'yes' : 'no',
        ]);
        if (!isSame) faults.push(`Node ${version} plans seed ${seed}, ${order}, differently.`);
      }
    }
  }
  const headings = ['Node', 'seed', 'records', 'SHA-256 of the plans', 'same'];
  const title =
    'Plans of generated cohorts: groups with a mentor, circles and pairs; and a crowd with its proof.';
  return { lines: [title, '', ...renderTable(headings, rows)], faults };
}

async function readVersion(node: string): Promise<string> {
  const { stdout } = await promisify(execFile)(node, ['--version']);
  return stdout.trim().replace('v', '');
}
