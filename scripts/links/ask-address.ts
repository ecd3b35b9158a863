import { request as requestPlain, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import { webAddressSchema } from '../../src/schemas/web-address.ts';
import { ClosedNetworkError, lookupPublic } from './public-lookup.ts';

/**
 * What became of an address. `moved`: it leads elsewhere for good. `gone`: its site says that there is
 * nothing, or there is no such site. `silent`: nothing can be said today, because the site is down, slow
 * or does not answer programs.
 */
export type Answer =
  | { readonly kind: 'there' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'gone'; readonly why: string }
  | { readonly kind: 'silent'; readonly why: string };

/** How a site is asked. */
export interface Manners {
  /** Names the asker and where to read about it. */
  readonly userAgent: string;
  readonly timeoutMs: number;
  readonly lookup: typeof lookupPublic;
  /** Whether a redirect may be followed to this address. */
  readonly isWebAddress: (address: string) => boolean;
}

export const politeManners: Omit<Manners, 'userAgent'> = {
  timeoutMs: 15_000,
  lookup: lookupPublic,
  isWebAddress: (address) => webAddressSchema.safeParse(address).success,
};

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

const mostRedirects = 6;
const permanent = new Set([301, 308]);

/** Asks one address whether it is still there, with HEAD first; never reads what it serves. */
export async function askAddress(address: string, manners: Manners): Promise<Answer> {
  let at = address;
  let movedTo: string | undefined;
  let isPermanent = true;
  try {
    for (let step = 0; step <= mostRedirects; step += 1) {
      const reply = await askOnce(at, manners);
      const next = toNext(at, reply);
      if (next === undefined) return toAnswer(reply.status, movedTo);
      if (!manners.isWebAddress(next)) return { kind: 'silent', why: `leads to ${next}` };
      isPermanent &&= permanent.has(reply.status);
      if (isPermanent) movedTo = next;
      at = next;
    }
    return { kind: 'silent', why: 'leads from address to address without an end' };
  } catch (error) {
    return toFailure(error);
  }
}

/** Some sites answer HEAD wrongly; what looks missing or refused is asked once more with GET. */
async function askOnce(address: string, manners: Manners): Promise<Reply> {
  const reply = await send('HEAD', address, manners);
  return reply.status >= 400 && reply.status !== 429 ? send('GET', address, manners) : reply;
}

function send(method: 'HEAD' | 'GET', address: string, manners: Manners): Promise<Reply> {
  const options: RequestOptions = {
    method,
    lookup: manners.lookup,
    signal: AbortSignal.timeout(manners.timeoutMs),
    headers: { 'user-agent': manners.userAgent, accept: 'text/html,*/*;q=0.8' },
  };
  const request = address.startsWith('https:') ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const asked = request(address, options, (response) => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
      response.destroy();
    });
    asked.on('error', reject);
    asked.end();
  });
}

function toNext(address: string, { status, headers }: Reply): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined) {
    return undefined;
  }
  return URL.canParse(headers.location, address)
    ? new URL(headers.location, address).href
    : headers.location;
}

function toAnswer(status: number, movedTo: string | undefined): Answer {
  if (status >= 200 && status < 300) {
    return movedTo === undefined ? { kind: 'there' } : { kind: 'moved', to: movedTo };
  }
  const why = `answers ${String(status)}`;
  return { kind: status === 404 || status === 410 ? 'gone' : 'silent', why };
}

function toFailure(error: unknown): Answer {
  if (error instanceof ClosedNetworkError) {
    return { kind: 'silent', why: 'leads into a private network and was not asked' };
  }
  if (error instanceof Error && error.name === 'TimeoutError') {
    return { kind: 'silent', why: 'did not answer in time' };
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND') return { kind: 'gone', why: 'no site has this name' };
  return { kind: 'silent', why: `can't be reached (${code === '' ? String(error) : code})` };
}
