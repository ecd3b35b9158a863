import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { editBranch } from './edit-worktree.ts';

/** Answers what the editor's page asks of this computer; false for everything else. */
export type LocalDoor = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Builds the door from the editor's page to decap-server: on the site's own address, for pages of that
 * address alone, so that no other page in the browser can commit anything.
 * @param base base path of the site, with slashes at both ends
 * @param port where decap-server listens on loopback
 */
export function toLocalDoor(base: string, port: number): LocalDoor {
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
    if (pathname === `${folder}branch` && request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'text/plain' }).end(editBranch);
      return true;
    }
    if (pathname !== `${folder}api/v1` || request.method !== 'POST') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
      return true;
    }
    passOn(request, response, port);
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

function passOn(request: IncomingMessage, response: ServerResponse, port: number): void {
  const inner = ask(
    {
      host: '127.0.0.1',
      port,
      path: '/api/v1',
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(request.headers['content-length'] === undefined
          ? {}
          : { 'content-length': request.headers['content-length'] }),
      },
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, { 'content-type': 'application/json' });
      answer.pipe(response);
    },
  );
  inner.once('error', () => {
    response
      .writeHead(502, { 'content-type': 'application/json' })
      .end('{"error":"The server for edits has stopped. Start npm run cms again."}');
  });
  request.pipe(inner);
}
