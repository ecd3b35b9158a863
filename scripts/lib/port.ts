import { UsageError } from './command.ts';

/** Reads a port from a command line; 4321 when none is named. */
export function readPort(text: string | undefined): number {
  if (text === undefined) return 4321;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new UsageError(`--port takes a number from 0 to 65535, not "${text}".`);
}
