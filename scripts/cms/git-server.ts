import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import net from 'node:net';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandFailure } from '../lib/command.ts';

/** A running decap-server: it reads and commits files of one repository for the editor. */
export interface GitServer {
  readonly port: number;
  readonly close: () => void;
}

/**
 * Starts decap-server on loopback alone, in git mode, for one checkout.
 * @throws CommandFailure when it does not answer within ten seconds
 */
export async function startGitServer(folder: string): Promise<GitServer> {
  const port = await findFreePort();
  const program = createRequire(import.meta.url).resolve('decap-server');
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      MODE: 'git',
      GIT_REPO_DIRECTORY: folder,
      BIND_HOST: '127.0.0.1',
      PORT: String(port),
      // No page of another origin may use it; the editor comes through the site's own server.
      ORIGIN: 'null',
      LOG_LEVEL: 'error',
    },
  });
  const close = (): void => {
    child.kill();
  };
  process.once('exit', close);
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await canConnect(port)) return { port, close };
    if (child.exitCode !== null) break;
    await wait(100);
  }
  close();
  throw new CommandFailure('decap-server did not start. Run "npm ci", then try again.');
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    const end = (connected: boolean) => () => {
      socket.destroy();
      resolve(connected);
    };
    socket.once('connect', end(true));
    socket.once('error', end(false));
  });
}
