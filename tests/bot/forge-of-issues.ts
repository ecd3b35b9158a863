import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, vi } from 'vitest';
import { issueCommand } from '../../scripts/bot/issue-command.ts';
import { executeCommand } from '../../scripts/lib/command.ts';
import type { IssueForm } from '../../src/domain/issue-forms.ts';
import { git, makeBareRepository, type Edit } from '../review/bare-repository.ts';
import { publishedEdits } from '../review/lantern.ts';

/** What somebody wrote to the forge's interface. */
export interface Written {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

interface Opened {
  readonly body: string;
  readonly author?: { login: string; id: number };
  readonly sender?: { login: string; id: number };
  readonly action?: string;
  readonly type?: string;
}

/** A bare repository with a clone of it, and a stand-in for the forge that remembers pull requests. */
export class IssueForge {
  readonly written: Written[] = [];
  readonly #pulls: { branch: string; number: number }[] = [];
  #number = 40;

  readonly folder: string;
  readonly bare: string;
  readonly clone: string;
  readonly server: Server = createServer();

  private constructor(folder: string) {
    this.folder = folder;
    [this.bare, this.clone] = [path.join(folder, 'bare.git'), path.join(folder, 'clone')];
  }

  /** @param more what stands on the published branch beside the small programme */
  static async start(more: readonly Edit[] = []): Promise<IssueForge> {
    const folder = await mkdtemp(path.join(tmpdir(), 'bot-issue-'));
    const forge = new IssueForge(folder);
    const { bare, clone, server } = forge;
    makeBareRepository(bare, [{ name: 'main', edits: [...publishedEdits, ...more] }]);
    execFileSync('git', ['clone', '-q', bare, clone]);
    forge.#listen();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    vi.stubEnv('GITHUB_API_URL', `http://127.0.0.1:${String(port)}`);
    vi.stubEnv('GITHUB_EVENT_PATH', path.join(folder, 'event.json'));
    vi.stubEnv('GITHUB_TOKEN', 'token-of-the-run');
    vi.stubEnv('GITHUB_REPOSITORY', 'lantern-example/hub');
    return forge;
  }

  async stop(): Promise<void> {
    vi.unstubAllEnvs();
    this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Opens an issue and lets the workflow's script act on it. */
  async open({ body, author = nia, sender = author, action = 'opened', type = 'User' }: Opened) {
    this.#number += 1;
    this.written.length = 0;
    const user = { ...author, type };
    const issue = { number: this.#number, state: 'open', body, user, labels: [] };
    const event = { action, issue, sender: { ...sender, type: 'User' } };
    await writeFile(path.join(this.folder, 'event.json'), JSON.stringify(event));
    const [printed, noted]: [string[], string[]] = [[], []];
    const code = await executeCommand(
      issueCommand,
      ['--content', path.join(this.clone, 'content')],
      { print: (line) => printed.push(line), note: (line) => noted.push(line) },
    );
    const answer = this.written.find(({ path: where }) =>
      where.endsWith(`/issues/${String(issue.number)}/comments`),
    );
    return {
      code,
      said: [...printed, ...noted].join('\n'),
      // What was just written is JSON of this shape.
      answer: answer === undefined ? '' : (JSON.parse(answer.body) as { body: string }).body,
    };
  }

  /** Reads a file of a branch of the bare repository. */
  read(branch: string, file: string): string {
    return git(this.bare, 'show', `${branch}:${file}`);
  }

  listBranches(): string[] {
    return git(this.bare, 'for-each-ref', '--format=%(refname:short)').trim().split('\n');
  }

  #listen(): void {
    this.server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method = '', url = '' } = request;
        const body = Buffer.concat(chunks).toString();
        if (method !== 'GET') this.written.push({ method, path: url, body });
        response.end(JSON.stringify(this.#answer(method, new URL(url, 'http://x'), body)));
      });
    });
  }

  #answer(method: string, url: URL, body: string): unknown {
    if (!url.pathname.endsWith('/pulls')) return [];
    if (method === 'POST') {
      const { head } = JSON.parse(body) as { head: string };
      this.#pulls.push({ branch: head, number: 100 + this.#pulls.length });
      return this.#toPull(head);
    }
    const wanted = url.searchParams.get('head')?.split(':')[1] ?? '';
    return this.#pulls.some(({ branch }) => branch === wanted) ? [this.#toPull(wanted)] : [];
  }

  #toPull(branch: string) {
    return {
      number: this.#pulls.find((pull) => pull.branch === branch)?.number,
      state: 'open',
      user: { login: 'github-actions[bot]', id: 41898282 },
      head: { sha: 'a'.repeat(40) },
      base: { ref: 'main' },
      labels: [],
    };
  }
}

export const nia = { login: 'nia-w', id: 4004 };
export const dev = { login: 'devrao', id: 2002 };
export const ines = { login: 'ines-moreau-example', id: 1001 };
export const mallory = { login: 'mallory', id: 6666 };

/** Writes the body that the forge makes of a filled-in form. */
export function toBody({ fields }: IssueForm, answers: Readonly<Record<string, string>>): string {
  return fields
    .map(({ id, label }) => `### ${label}\n\n${answers[id] ?? '_No response_'}`)
    .join('\n\n');
}

/** Does what the forge does: opens the form that the address names, filled in, and writes its answers down. */
export function toIssue(url: string, form: IssueForm): string {
  const { pathname, searchParams } = new URL(url);
  expect(pathname).toBe('/lantern-example/hub/issues/new');
  expect(searchParams.get('template')).toBe(form.template);
  const given = [...searchParams].filter(([, value]) => value !== '');
  const known = new Set(['template', 'title', ...form.fields.map(({ id }) => id)]);
  expect(given.filter(([name]) => !known.has(name))).toEqual([]);
  return toBody(form, Object.fromEntries(given));
}
