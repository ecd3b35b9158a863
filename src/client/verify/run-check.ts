import { loadGroupCheckCopy } from '../../copy/group-check-copy.ts';
import type { GroupCheckFile, RotationCheckFile } from '../../domain/group-check/check-file.ts';
import type { CheckAnswer, CheckRequest } from './check-worker.ts';
import { showClaims, type ShownClaims } from './show-claims.ts';

/**
 * Loads the records of a cohort and checks them, in a worker: in a large cohort the hours of all
 * meetings take a while. Throws where they can't be loaded or are not what a build writes.
 */
export async function runCheck(
  what: CheckRequest['what'],
  address: string,
  language: string,
): Promise<ShownClaims> {
  const [response, copy] = await Promise.all([
    fetch(address, { cache: 'no-cache' }),
    loadGroupCheckCopy(language),
  ]);
  if (!response.ok) throw new Error('The records could not be fetched.');
  const claims = await ask(toRequest(what, await response.json()));
  if (claims === undefined) throw new Error('The records could not be read.');
  return showClaims(claims, copy);
}

/** The page, the file and the worker are of one build; the worker refuses what it can't read. */
function toRequest(what: CheckRequest['what'], file: unknown): CheckRequest {
  return what === 'groups'
    ? { what, file: file as GroupCheckFile }
    : { what, file: file as RotationCheckFile };
}

async function ask(request: CheckRequest): Promise<CheckAnswer> {
  const worker = new Worker(new URL('check-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<CheckAnswer>();
  worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
    resolve(data);
  };
  worker.onerror = () => {
    reject(new Error('The checking code could not be loaded.'));
  };
  worker.postMessage(request);
  try {
    return await promise;
  } finally {
    worker.terminate();
  }
}
