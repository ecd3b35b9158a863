import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { serveSite } from './static-server.ts';

/** Sends a request line as it is, which no client that mends addresses would, and gives the status. */
function askRaw(port: number, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    let answer = '';
    socket.on('data', (part) => (answer += part.toString()));
    socket.on('end', () => {
      resolve(answer.slice(9, 12));
    });
    socket.on('error', reject);
  });
}

test('a request that is no address is answered, and the site goes on being served', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'static-server-'));
  await writeFile(path.join(folder, 'index.html'), '<p>Here.</p>');
  const site = await serveSite(folder, '/hub/', 0);
  const port = Number(new URL(site.address).port);
  expect(await askRaw(port, '//')).toBe('400');
  expect(await askRaw(port, '/hub/')).toBe('200');
  expect(await askRaw(port, '/')).toBe('302');
  await site.close();
  await rm(folder, { recursive: true });
});

test('a site that is built again while it is served is given as it is then', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'static-server-'));
  const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
  await write('index.html', '<p>Short.</p>');
  await write('gone.html', '<p>Gone soon.</p>');
  await write('404.html', '<p>Nothing here.</p>');
  const site = await serveSite(folder, '/hub/', 0);
  const get = async (name: string) => {
    const answer = await fetch(`${site.address}${name}`);
    return [answer.status, await answer.text(), answer.headers.get('x-built')];
  };
  expect(await get('')).toEqual([200, '<p>Short.</p>', null]);
  await write('index.html', '<p>Longer than it was before.</p>');
  await write('new.html', '<p>New.</p>');
  await write('404.html', '<p>Nothing here either.</p>');
  await write('_headers', '/*\n  X-Built: again\n');
  await rm(path.join(folder, 'gone.html'));
  expect(await get('')).toEqual([200, '<p>Longer than it was before.</p>', 'again']);
  expect(await get('new')).toEqual([200, '<p>New.</p>', 'again']);
  expect(await get('gone')).toEqual([404, '<p>Nothing here either.</p>', 'again']);
  await site.close();
  await rm(folder, { recursive: true });
});
