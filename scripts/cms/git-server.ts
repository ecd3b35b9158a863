import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import net from 'node:net';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandFailure } from '../lib/command.ts';

/** What decap-server says to one request. */
export interface GitAnswer {
  readonly status: number;
  /** JSON. */
  readonly text: string;
}

/** A running decap-server: it reads and commits files of one repository for the editor. */
export interface GitServer {
  /**
   * Passes a request on; a server that has stopped is started again first.
   * @throws where the server stops before it has answered
   */
  readonly ask: (body: string) => Promise<GitAnswer>;
  readonly close: () => void;
}

interface RunningServer {
  readonly child: ChildProcess;
  readonly port: number;
}

/**
 * Starts decap-server on loopback alone, in git mode, for one checkout.
 * @throws CommandFailure when it does not answer within ten seconds
 */
export async function startGitServer(folder: string): Promise<GitServer> {
  let running = await launch(folder);
  let isClosed = false;
  const close = (): void => {
    isClosed = true;
    running.child.kill();
  };
  process.once('exit', close);
  return {
    close,
    ask: async (body) => {
      if (isClosed) throw new Error('The server for edits is closed.');
      if (hasStopped(running.child)) running = await launch(folder);
      const response = await fetch(`http://127.0.0.1:${running.port}/api/v1`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      return { status: response.status, text: await response.text() };
    },
  };
}

async function launch(folder: string): Promise<RunningServer> {
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
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await canConnect(port)) return { child, port };
    if (hasStopped(child)) break;
    await wait(100);
  }
  child.kill();
  throw new CommandFailure('decap-server did not start. Run "npm ci", then try again.');
}

function hasStopped(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
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
