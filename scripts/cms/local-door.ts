import { text as readText } from 'node:stream/consumers';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { editBranch } from './edit-worktree.ts';
import type { GitAnswer } from './git-server.ts';

/** Answers what the editor's page asks of this computer; false for everything else. */
export type LocalDoor = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Whether what is saved is committed at once, or waits as a draft on a branch of its own. */
export type Publishing = 'at-once' | 'by-draft';

/** The largest request: an entry with its pictures, which travel as base64. */
const maxBytes = 50 * 1024 * 1024;

/**
 * Builds the door from the editor's page to decap-server: on the site's own address, for pages of that
 * address alone, so that no other page in the browser can commit anything.
 * @param base base path of the site, with slashes at both ends
 * @param ask passes a request on to decap-server
 */
export function toLocalDoor(
  base: string,
  ask: (body: string) => Promise<GitAnswer>,
  publishing: Publishing = 'at-once',
): LocalDoor {
  const folder = `${base}admin/local/`;
  return (request, response) => {
    const pathname = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!pathname.startsWith(folder)) return false;
    if (!isOwnPage(request)) {
      response
        .writeHead(403, { 'content-type': 'text/plain' })
        .end('Only the editor may ask this.');
      return true;
    }
    if (pathname === `${folder}desk` && request.method === 'GET') {
      answer(response, { status: 200, text: JSON.stringify({ branch: editBranch, publishing }) });
      return true;
    }
    if (pathname !== `${folder}api/v1` || request.method !== 'POST') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
      return true;
    }
    void passOn(request, response, ask);
    return true;
  };
}

/** A page elsewhere sends its own origin, or reaches this address under a name that is not this computer's. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  const { host, origin } = headers;
  if (host === undefined || !/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host)) return false;
  if (headers['sec-fetch-site'] !== undefined && headers['sec-fetch-site'] !== 'same-origin')
    return false;
  return origin === undefined || origin === `http://${host}`;
}

async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  ask: (body: string) => Promise<GitAnswer>,
): Promise<void> {
  if (Number(request.headers['content-length'] ?? Infinity) > maxBytes) {
    const error = 'This is more than 50 MB. Use smaller pictures.';
    answer(response, { status: 413, text: JSON.stringify({ error }) });
    return;
  }
  try {
    answer(response, await ask(await readText(request)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    answer(response, { status: 502, text: JSON.stringify({ error: reason }) });
  }
}

function answer(response: ServerResponse, { status, text }: GitAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(text);
}
