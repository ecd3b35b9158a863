import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { CommandFailure } from './command.ts';
import { parseHeaderFile, headersFor } from './header-file.ts';

export interface RunningSite {
  /** Address of the home page, base path included, with a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site on loopback as a static host would: under its base path, with its `_headers`
 * and its own page for what is not there.
 * @param folder the built site
 * @param base base path that begins and ends with a slash
 * @param firstPort port to try first; the next 20 follow when it is taken; 0 takes any
 * @param answerFirst answers a request that no file is for, and says whether it did
 */
export async function serveSite(
  folder: string,
  base: string,
  firstPort: number,
  answerFirst: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<RunningSite> {
  const serveFile = toFileServer(folder);
  const server = createServer((request, response) => {
    if (answerFirst(request, response)) return;
    const pathname = readPathname(request.url);
    if (pathname === undefined) {
      response.writeHead(400, { 'content-type': 'text/plain' }).end('This is no address.\n');
      return;
    }
    if (!pathname.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    const blocks = parseHeaderFile(readTextOrNothing(path.join(folder, '_headers')));
    for (const [name, value] of headersFor(blocks, pathname.slice(base.length - 1))) {
      response.setHeader(name, value);
    }
    request.url = (request.url ?? '/').slice(base.length - 1);
    serveFile(request, response);
  });
  const port = await listen(server, firstPort);
  return {
    address: `http://localhost:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Answers with files as they are at each request, since a site may be built again while it is served. */
function toFileServer(
  folder: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  // Where a compressed file stands beside another, browsers get that one.
  // Without `dev`, sirv keeps the names and sizes of the files from the start, and cuts off what grew.
  const serveFile = sirv(folder, { dev: true, etag: true, gzip: true });
  return (request, response) => {
    serveFile(request, response, () => {
      const page = readNotFoundPage(folder, readPathname(request.url) ?? '/');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    });
  };
}

/** Reads the page of what is not there: that of the folder asked in, else of one around it, as hosts do. */
function readNotFoundPage(folder: string, pathname: string): string {
  const names = path.posix
    .normalize(pathname)
    .split('/')
    .filter((name) => name !== '');
  const page = readTextOrNothing(path.join(folder, ...names, '404.html'));
  if (page !== '' || names.length === 0) return page;
  return readNotFoundPage(folder, `/${names.slice(0, -1).join('/')}`);
}

/** Reads the path of a request; undefined where it is none, as with `//`. */
function readPathname(url = '/'): string | undefined {
  return URL.canParse(url, 'http://localhost')
    ? new URL(url, 'http://localhost').pathname
    : undefined;
}

async function listen(server: Server, firstPort: number): Promise<number> {
  const ports = firstPort === 0 ? [0] : Array.from({ length: 20 }, (_, step) => firstPort + step);
  for (const port of ports) {
    const taken = await tryToListen(server, port);
    if (taken !== undefined) return taken;
  }
  throw new CommandFailure(
    `Ports ${firstPort} to ${firstPort + 19} are all taken. Name a free one with --port.`,
  );
}

function tryToListen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function readTextOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
