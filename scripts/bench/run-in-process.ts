import { execFile } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CommandFailure } from '../lib/command.ts';
import { outcomeSchema, type Job, type Outcome } from './job.ts';

const script = fileURLToPath(new URL('./job-process.ts', import.meta.url));

/**
 * Runs one measurement in a fresh process.
 * @param node the Node to run it with
 * @throws {CommandFailure} where the process fails; the message holds what it wrote
 */
export async function runInProcess(job: Job, node = process.execPath): Promise<Outcome> {
  try {
    const { stdout } = await promisify(execFile)(node, [script, JSON.stringify(job)]);
    return outcomeSchema.parse(JSON.parse(stdout));
  } catch (error) {
    throw new CommandFailure(`${JSON.stringify(job)} failed: ${describe(error)}`);
  }
}

/** Takes the line of what a process wrote that says what was wrong. */
function describe(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return /^\w*Error: .*$/m.exec(text)?.[0] ?? text.trim().slice(0, 300);
}
