import { setTimeout as waitFor } from 'node:timers/promises';
import type { Answer } from './ask-address.ts';

/** How many sites are asked at a time, and how long one is left alone between two questions. */
export interface Pace {
  readonly sitesAtOnce: number;
  readonly pauseMs: number;
}

export const politePace: Pace = { sitesAtOnce: 6, pauseMs: 1500 };

/**
 * Asks addresses, each site one after another with a pause between, several sites at a time.
 * @returns the answers by address, in the order given
 */
export async function askPolitely(
  addresses: readonly string[],
  ask: (address: string) => Promise<Answer>,
  pace: Pace,
): Promise<Map<string, Answer>> {
  const sites = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const answers = new Map<string, Answer>();
  let next = 0;
  const askSites = async (): Promise<void> => {
    for (let site = sites[next++]; site !== undefined; site = sites[next++]) {
      for (const [index, address] of site.entries()) {
        if (index > 0) await waitFor(pace.pauseMs);
        answers.set(address, await ask(address));
      }
    }
  };
  await Promise.all(Array.from({ length: pace.sitesAtOnce }, askSites));
  return new Map(
    addresses.flatMap((address) => {
      const answer = answers.get(address);
      return answer === undefined ? [] : [[address, answer] as const];
    }),
  );
}
