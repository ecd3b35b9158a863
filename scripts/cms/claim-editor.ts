import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { CommandFailure } from '../lib/command.ts';
import { hasSystemCode } from '../lib/system-failure.ts';

/**
 * Makes sure that one program alone edits a worktree: two would put each other's half-done saves aside.
 * The claim ends with this process, also where it is killed.
 * @param file where the number of the process that edits is kept
 * @throws CommandFailure while another process that edits is running
 */
export function claimEditor(file: string): void {
  const other = readProcess(file);
  if (other === process.pid) return;
  if (other !== undefined && isRunning(other)) {
    throw new CommandFailure(
      `The editor is open already, in process ${other}. Use that one, or stop it first. If no such editor is running, delete ${file}.`,
    );
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${process.pid}\n`);
  process.once('exit', () => {
    if (readProcess(file) === process.pid) rmSync(file);
  });
}

function readProcess(file: string): number | undefined {
  try {
    const number = Number(readFileSync(file, 'utf8'));
    return Number.isSafeInteger(number) && number > 0 ? number : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It runs, and belongs to somebody else.
    return hasSystemCode(error, 'EPERM');
  }
}
