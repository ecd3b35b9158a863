import process from 'node:process';

/** How long something took, by the clock and by the processor. */
export interface Timing {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** Runs something and says how long it took. */
export function measureTime<Value>(run: () => Value): Timing & { readonly value: Value } {
  const cpuBefore = process.cpuUsage();
  const before = process.hrtime.bigint();
  const value = run();
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { value, seconds, cpuSeconds: (user + system) / 1e6 };
}

/** Gives the most memory that this process has had, in MiB. */
export function getPeakMB(): number {
  return process.resourceUsage().maxRSS / 1024;
}
