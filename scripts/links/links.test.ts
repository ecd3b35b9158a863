import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { executeCommand } from '../lib/command.ts';
import { askAddress, politeManners, type Answer } from './ask-address.ts';
import { askPolitely } from './ask-politely.ts';
import { toLinksCommand } from './links-command.ts';
import { isPublicAddress } from './public-lookup.ts';

const seen: string[] = [];
const replies: Readonly<Record<string, (response: ServerResponse, method: string) => void>> = {
  '/there': (response) => response.end('here'),
  '/moved': (response) => response.writeHead(301, { location: '/there' }).end(),
  '/elsewhere-today': (response) => response.writeHead(302, { location: '/there' }).end(),
  '/for-now-then-good': (response) => response.writeHead(302, { location: '/moved' }).end(),
  '/gone': (response) => response.writeHead(410).end(),
  '/missing': (response) => response.writeHead(404).end(),
  '/no-head': (response, method) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/down': (response) => response.writeHead(503).end(),
  '/busy': (response) => response.writeHead(429).end(),
  '/circle': (response) => response.writeHead(301, { location: '/circle' }).end(),
  '/trap': (response) => response.writeHead(301, { location: 'file:///etc/hostname' }).end(),
  '/slow': () => undefined,
};

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(({ url = '', method = '' }: IncomingMessage, response) => {
    seen.push(`${method} ${url}`);
    replies[url]?.(response, method);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const manners = {
  ...politeManners,
  userAgent: 'test',
  timeoutMs: 300,
  isWebAddress: (address: string) => address.startsWith('http:'),
};

test.each<[string, Answer['kind']]>([
  ['/there', 'there'],
  ['/moved', 'moved'],
  ['/elsewhere-today', 'there'],
  ['/for-now-then-good', 'there'],
  ['/gone', 'gone'],
  ['/missing', 'gone'],
  ['/no-head', 'there'],
  ['/down', 'silent'],
  ['/busy', 'silent'],
  ['/circle', 'silent'],
  ['/trap', 'silent'],
  ['/slow', 'silent'],
])('%s is found to be %s', async (where, kind) => {
  expect((await askAddress(origin + where, manners)).kind).toBe(kind);
});

test('a site that asks for patience is not asked a second time', () => {
  expect(seen.filter((line) => line.endsWith('/busy'))).toEqual(['HEAD /busy']);
});

test('a name that leads to this machine is not asked', async () => {
  const before = seen.length;
  const port = new URL(origin).port;
  const answer = await askAddress(`http://localhost:${port}/there`, manners);
  expect(answer).toEqual({
    kind: 'silent',
    why: 'leads into a private network and was not asked',
  });
  expect(seen.length).toBe(before);
});

test.each([
  '10.1.2.3',
  '127.0.0.1',
  '169.254.169.254',
  '::1',
  'fe80::1',
  '::ffff:10.0.0.1',
  'fd00::1',
])('%s is no address of the public web', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('%s is one', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test('a site is asked one question at a time, and several sites at once', async () => {
  let asked = 0;
  const busiest = new Map<string, number>();
  const busy = new Map<string, number>();
  let most = 0;
  const ask = async (address: string): Promise<Answer> => {
    const { host } = new URL(address);
    asked += 1;
    busy.set(host, (busy.get(host) ?? 0) + 1);
    busiest.set(host, Math.max(busiest.get(host) ?? 0, busy.get(host) ?? 0));
    most = Math.max(
      most,
      [...busy.values()].reduce((sum, count) => sum + count, 0),
    );
    await new Promise((done) => setTimeout(done, 5));
    busy.set(host, (busy.get(host) ?? 0) - 1);
    return { kind: 'there' };
  };
  const addresses = ['a', 'b', 'c'].flatMap((site) =>
    [1, 2, 3].map((page) => `https://${site}.example/${String(page)}`),
  );
  const answers = await askPolitely(addresses, ask, { sitesAtOnce: 2, pauseMs: 1 });
  expect([...answers.keys()]).toEqual(addresses);
  expect([asked, most, Math.max(...busiest.values())]).toEqual([9, 2, 1]);
});

/** Runs the command on a copy of a programme; what is not named is there. */
async function run(content: string, answers: Readonly<Record<string, Answer>>, ...words: string[]) {
  const lines: string[] = [];
  const ask = (address: string): Promise<Answer> =>
    Promise.resolve(answers[address] ?? { kind: 'there' });
  const command = toLinksCommand(() => ask, { sitesAtOnce: 2, pauseMs: 0 });
  const output = { print: (line: string) => lines.push(line), note: () => undefined };
  const code = await executeCommand(command, ['--content', content, ...words], output);
  return { code, printed: lines.join('\n') };
}

const address = 'https://example.org/lanterns';

async function withProgramme(work: (content: string, file: string) => Promise<void>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'roundtable-links-'));
  const content = path.join(folder, 'content');
  vi.stubEnv('ROUNDTABLE_NOW', '2027-09-01T06:00:00Z');
  try {
    await cp(new URL('../../tests/fixtures/small-programme/content', import.meta.url), content, {
      recursive: true,
    });
    const file = path.join(content, 'resources', 'lanterns.mdx');
    const head = `title: Lanterns\nsummary: How to light one.\nkind: article\nurl: ${address}\naudience: [mentor]\nstage: any\nlanguage: en\n`;
    await writeFile(file, `---\n${head}# kept\nchecked: 2027-08-01\n---\n`);
    await work(content, file);
  } finally {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  }
}

test('a resource whose address is gone is marked once, and cleared when it is back', async () => {
  await withProgramme(async (content, file) => {
    const before = await readFile(file, 'utf8');
    const gone = { [address]: { kind: 'gone', why: 'answers 404' } } as const;
    const told = await run(content, gone);
    expect(told.code).toBe(1);
    expect(told.printed).toContain(`content/resources/lanterns.mdx:5: ${address} is gone`);
    expect(await readFile(file, 'utf8')).toBe(before);

    await run(content, gone, '--mark');
    const marked = await readFile(file, 'utf8');
    expect(marked).toBe(
      before.replace(
        'checked: 2027-08-01\n',
        'checked: 2027-08-01\nunreachableSince: 2027-09-01\n',
      ),
    );
    vi.stubEnv('ROUNDTABLE_NOW', '2027-10-01T06:00:00Z');
    await run(content, gone, '--mark');
    await run(content, { [address]: { kind: 'silent', why: 'answers 503' } }, '--mark');
    expect(await readFile(file, 'utf8')).toBe(marked);

    expect((await run(content, {}, '--mark')).code).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(before);
  });
});
