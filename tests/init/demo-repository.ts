import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { checkContent } from '../../scripts/checks/check-content.ts';
import { toInitCommand } from '../../scripts/init/init-command.ts';
import { executeCommand } from '../../scripts/lib/command.ts';
import { readNow } from '../../scripts/lib/now.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';

export const repository = path.resolve(import.meta.dirname, '../..');
/** What every run has to be told. */
export const own = ['--name', 'River | School', '--contact', 'hello@river.example'];
export const place = ['--repository', 'git@github.com:river/hub.git'];

/** Gives each test of a file a home of its own, at noon on 20 August 2027, and takes it away again. */
export function useDemoRepository(): DemoRepository {
  const demo = new DemoRepository();
  beforeEach(async () => {
    demo.home = await mkdtemp(path.join(tmpdir(), 'init-'));
    vi.stubEnv('XDG_CONFIG_HOME', path.join(demo.home, 'config'));
    vi.stubEnv('ROUNDTABLE_NOW', '2027-08-20T12:00:00Z');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(demo.home, { recursive: true, force: true });
  });
  return demo;
}

/** A git repository with a copy of a demonstration in it, to run `init` upon. */
class DemoRepository {
  home = '';

  get folder(): string {
    return path.join(this.home, 'hub');
  }

  get content(): string {
    return path.join(this.folder, 'content');
  }

  git(...words: string[]): string {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
    return execFileSync('git', [...who, ...words], { cwd: this.folder, encoding: 'utf8' });
  }

  async copyDemo(from = 'tests/fixtures/small-programme/content'): Promise<void> {
    await cp(path.join(repository, from), this.content, { recursive: true });
    this.git('init', '--quiet');
    this.commitAll();
  }

  commitAll(): void {
    this.git('add', '--all', 'content');
    this.git('commit', '--quiet', '--message', 'Start');
  }

  /** Runs `init`; with answers somebody is there to give them, and presses Enter once they are out. */
  async init(words: readonly string[], answers?: string[]) {
    const lines: string[] = [];
    const asked: string[] = [];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve(answers?.shift() ?? '');
    };
    const command = toInitCommand(answers === undefined ? undefined : ask);
    const code = await executeCommand(command, [...words, '--content', this.content], {
      print: (line) => lines.push(line),
      note: (line) => lines.push(line),
    });
    return { code, output: lines.join('\n'), asked };
  }

  async findProblems() {
    const settings = { toNow: () => readNow(undefined), skip: [] };
    return checkContent(await readContentFolder(this.content), settings).problems.filter(
      ({ level }) => level === 'problem',
    );
  }

  read(file: string): Promise<string> {
    return readFile(path.join(this.content, file), 'utf8');
  }
}
