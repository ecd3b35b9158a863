import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import process from 'node:process';
import { setTimeout as waitFor } from 'node:timers/promises';
import { CommandFailure } from '../../lib/command.ts';

/** What a command took, the processes that it started included. */
export interface ProcessFigures {
  readonly seconds: number;
  /** Time of the processor; undefined where the system doesn't say. */
  readonly cpuSeconds: number | undefined;
  /** The most memory that all of them had at one time, in MiB; undefined where the system doesn't say. */
  readonly peakMB: number | undefined;
}

const pauseMs = 50;
/** What Linux counts processor time in, whatever its own clock does (time(7), USER_HZ). */
const ticksPerSecond = 100;

/**
 * Runs a command and measures it by the clock and by the memory of its whole family of processes.
 * @throws {CommandFailure} where it fails; the message holds the end of what it wrote
 */
export async function measureProcess(
  words: readonly [string, ...string[]],
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<ProcessFigures> {
  const [program, ...rest] = words;
  const child = spawn(program, rest, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream
      .setEncoding('utf8')
      .on('data', (text: string) => (written = (written + text).slice(-2000)));
  }
  const cpuBefore = await readChildrenCpuSeconds();
  const started = process.hrtime.bigint();
  let seconds: number | undefined;
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      seconds = Number(process.hrtime.bigint() - started) / 1e9;
      resolve(code ?? 1);
    });
  });
  let peakMB: number | undefined;
  while (seconds === undefined) {
    const held = await readFamilyMB(child.pid ?? 0);
    if (held !== undefined) peakMB = Math.max(peakMB ?? 0, held);
    await Promise.race([ended, waitFor(pauseMs)]);
  }
  if ((await ended) !== 0)
    throw new CommandFailure(`${words.join(' ')} failed:\n${written.trim()}`);
  const cpuAfter = await readChildrenCpuSeconds();
  const cpuSeconds =
    cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore;
  return { seconds, cpuSeconds, peakMB };
}

/** Reads how long the ended children of this process kept the processor (proc(5): cutime, cstime). */
async function readChildrenCpuSeconds(): Promise<number | undefined> {
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[13]) + Number(fields[14]);
  return Number.isNaN(ticks) ? undefined : ticks / ticksPerSecond;
}

/** Adds up what a process and all that came from it hold, on systems with /proc. */
async function readFamilyMB(root: number): Promise<number | undefined> {
  const names = await readdir('/proc').catch(() => []);
  const processes = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readProcess));
  const known = processes.filter((one) => one !== undefined);
  const family = new Set([root]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const { id, parent } of known) if (family.has(parent)) family.add(id);
  }
  const members = known.filter(({ id }) => family.has(id));
  if (members.length === 0) return undefined;
  return members.reduce((sum, { residentKB }) => sum + residentKB, 0) / 1024;
}

async function readProcess(
  name: string,
): Promise<{ id: number; parent: number; residentKB: number } | undefined> {
  const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
  const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1];
  const resident = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
  if (parent === undefined || resident === undefined) return undefined;
  return { id: Number(name), parent: Number(parent), residentKB: Number(resident) };
}
