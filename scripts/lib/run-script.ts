import { spawn } from 'node:child_process';
import process from 'node:process';

/** How a child process ended, and how long it took in seconds. */
export interface ScriptResult {
  readonly exitCode: number;
  readonly seconds: number;
}

/**
 * Runs a program with this process's input and output and waits for it.
 * @param words the program and its arguments; `node` means the Node that runs this process
 * @param environment variables on top of this process's own
 */
export function runProgram(
  words: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>> = {},
): Promise<ScriptResult> {
  const started = process.hrtime.bigint();
  const [program, ...rest] = words;
  return new Promise((resolve, reject) => {
    const child = spawn(program === 'node' ? process.execPath : program, rest, {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
      shell: false,
    });
    child.once('error', reject);
    child.once('close', (code) => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      resolve({ exitCode: code ?? 1, seconds });
    });
  });
}
