import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly name?: string;
  readonly run?: string;
}

/** The scripts that push a branch of groups or of a rotation, as the workflows hold them. */
const scripts = ['publish-groups', 'repair-groups', 'rotate-peers'].map((name) => {
  const file = path.resolve(import.meta.dirname, `../../.github/workflows/${name}.yml`);
  const { jobs } = parse(readFileSync(file, 'utf8')) as {
    jobs: Record<string, { steps: Step[] }>;
  };
  const [job] = Object.values(jobs);
  return { name, script: job!.steps.find((step) => step.name === 'Open the pull request')!.run! };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'push-'));
  const gh = path.join(folder, 'gh');
  writeFileSync(
    gh,
    '#!/bin/sh\necho "$*" >> "$(dirname "$0")/asked"\nif [ "$2" = list ]; then echo "${OPEN:-0}"; fi\n',
  );
  chmodSync(gh, 0o755);
  inFolder('git', 'init', '--quiet', '--bare', '--initial-branch', 'main', 'forge');
  inFolder('git', 'clone', '--quiet', 'forge', 'person');
  commit('person', 'main');
  inClone('person', 'push', '--quiet', 'origin', 'main');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function inFolder(name: string, ...words: string[]): string {
  return execFileSync(name, words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}

const inClone = (clone: string, ...words: string[]) => inFolder('git', '-C', clone, ...words);

function commit(clone: string, branch: string): void {
  const person = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  if (branch !== 'main') inClone(clone, 'switch', '--quiet', '-C', branch, 'main');
  inClone(clone, ...person, 'commit', '--quiet', '--allow-empty', '-m', `${clone} ${branch}`);
}

/** Clones the forge as the workflow does, and commits to the branch. */
function prepare(): void {
  inFolder('git', 'clone', '--quiet', 'forge', 'machine');
  commit('machine', 'groups/winter');
  inClone('machine', 'switch', '--quiet', 'main');
}

function push(script: string, open = '0'): { code: number; printed: string; asked: string } {
  const env = {
    ...process.env,
    PATH: `${folder}:${process.env['PATH'] ?? ''}`,
    BRANCH: 'groups/winter',
    COHORT: 'winter',
    OPEN: open,
  };
  const cwd = path.join(folder, 'machine');
  let [code, printed] = [0, ''];
  try {
    execFileSync('bash', ['-e', '-c', script], { cwd, env, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    // What execFileSync throws holds the exit code and what was printed.
    const failure = error as { status: number; stdout: string };
    [code, printed] = [failure.status, failure.stdout];
  }
  return { code, printed, asked: readAsked() };
}

function readAsked(): string {
  try {
    return readFileSync(path.join(folder, 'asked'), 'utf8');
  } catch {
    return '';
  }
}

const tipOnForge = () => inClone('forge', 'rev-parse', 'groups/winter');
const tipOnMachine = () => inClone('machine', 'rev-parse', 'groups/winter');

describe.each(scripts)('$name', ({ script }) => {
  test('a new branch is pushed, and a pull request opened', () => {
    prepare();
    const { code, asked } = push(script);
    expect([code, tipOnForge()]).toEqual([0, tipOnMachine()]);
    expect(asked).toContain('pr create --head groups/winter');
  });

  test('an earlier branch of that name is replaced, in the pull request that is open', () => {
    commit('person', 'groups/winter');
    inClone('person', 'push', '--quiet', 'origin', 'groups/winter');
    prepare();
    const { code, asked } = push(script, '1');
    expect([code, tipOnForge()]).toEqual([0, tipOnMachine()]);
    expect(asked).not.toContain('pr create');
  });

  test('what somebody pushed meanwhile stays, and the way out is named', () => {
    prepare();
    commit('person', 'groups/winter');
    inClone('person', 'push', '--quiet', 'origin', 'groups/winter');
    const { code, printed } = push(script);
    expect(code).toBe(1);
    expect(printed).toContain('::error::Somebody moved the branch groups/winter meanwhile.');
    expect(tipOnForge()).toBe(inClone('person', 'rev-parse', 'groups/winter'));
  });

  test('where there was nothing to commit, nothing is pushed', () => {
    inFolder('git', 'clone', '--quiet', 'forge', 'machine');
    expect(push(script)).toEqual({ code: 0, printed: '', asked: '' });
  });
});
