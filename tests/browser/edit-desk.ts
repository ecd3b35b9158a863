import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { prepareEditWorktree } from '../../scripts/cms/edit-worktree.ts';
import { startGitServer } from '../../scripts/cms/git-server.ts';
import { toLocalDoor, type Publishing } from '../../scripts/cms/local-door.ts';
import { toSaveGuard } from '../../scripts/cms/save-guard.ts';
import { serveSite } from '../../scripts/lib/static-server.ts';

/** A real repository of the fixture programme, a real decap-server on it, and the built site before both. */
export interface EditDesk {
  readonly address: string;
  /** The worktree that is edited. */
  readonly folder: string;
  readonly git: (...words: string[]) => string;
  readonly close: () => Promise<void>;
}

export interface DeskOptions {
  readonly publishing?: Publishing;
  /** The folder of content that is edited, instead of the small programme's. */
  readonly content?: string;
}

const smallProgramme = 'tests/fixtures/small-programme/content';

export async function openEditDesk(
  siteFolder: string,
  extraFiles: Readonly<Record<string, string | Uint8Array>> = {},
  { publishing = 'at-once', content = smallProgramme }: DeskOptions = {},
): Promise<EditDesk> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'roundtable-desk-'));
  cpSync(content, path.join(root, 'content'), { recursive: true });
  writeFileSync(path.join(root, '.gitignore'), '.roundtable/\n');
  for (const [file, written] of Object.entries(extraFiles)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), written);
  }
  const git = (...words: string[]): string =>
    execFileSync('git', ['-C', root, ...words], { encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begin');
  const worktree = await prepareEditWorktree(path.join(root, 'content'));
  const server = await startGitServer(worktree.folder);
  const door = toLocalDoor('/hub/', toSaveGuard(worktree.folder, server), publishing);
  const site = await serveSite(siteFolder, '/hub/', 0, door);
  return {
    address: site.address,
    folder: worktree.folder,
    git,
    close: async () => {
      server.close();
      await site.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** What a page did that it should not: errors, requests to another host, and refusals of its policy. */
export interface PageLog {
  readonly foreign: string[];
  readonly complaints: string[];
}

/** Somebody who edits, in a browser of their own. */
export interface OpenEditor {
  readonly page: Page;
  readonly log: PageLog;
  /** What the page asked in a dialog of the browser. */
  readonly questions: string[];
  /** How the next questions are answered; with yes to begin with. */
  readonly answer: (words: 'yes' | 'no') => void;
}

/** Opens the editor and signs in, as a person would. */
export async function openEditor(browser: Browser, address: string): Promise<OpenEditor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const log: PageLog = { foreign: [], complaints: [] };
  const questions: string[] = [];
  let words: 'yes' | 'no' = 'yes';
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(address).origin) && !/^(data|blob):/.test(url))
      log.foreign.push(url);
  });
  page.on('console', (message) => {
    // Decap's own components warn about their own properties.
    const isUpstream = message.text().startsWith('Warning: Failed prop type');
    if (message.type() === 'error' && !isUpstream) log.complaints.push(message.text());
  });
  page.on('pageerror', (error) => log.complaints.push(error.message));
  page.on('dialog', (dialog) => {
    questions.push(dialog.type() === 'beforeunload' ? 'beforeunload' : dialog.message());
    void (words === 'yes' ? dialog.accept() : dialog.dismiss());
  });
  await page.goto(`${address}admin/`);
  await page.getByRole('button', { name: 'Open the editor' }).click();
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('heading', { name: 'Mentors' }).waitFor();
  return {
    page,
    log,
    questions,
    answer: (next) => {
      words = next;
    },
  };
}

/** Commits what stands in the editor's checkout as somebody does who has a terminal. The server's own git may be reading just now; git asks to try again then. */
export function commitByHand(desk: EditDesk, triesLeft = 50): void {
  try {
    desk.git('-C', desk.folder, 'commit', '--quiet', '--all', '--message', 'By hand');
  } catch (error) {
    if (triesLeft === 0 || !String(error).includes('index.lock')) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    commitByHand(desk, triesLeft - 1);
  }
}
