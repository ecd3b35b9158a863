import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { checkContent } from '../../scripts/checks/check-content.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { toEnrollmentDraft } from '../../src/domain/enrollment/answers.ts';
import { demoRecipient } from '../../src/domain/seal/demo-identity.ts';
import { sealPrivatePart } from '../../src/domain/seal/private-part.ts';
import { toEnrollmentText } from '../../src/records/enrollment-text.ts';
import { privatePartSchema } from '../../src/schemas/private-part.ts';
import { git, makeBareRepository, type Branch } from './bare-repository.ts';
import { enrollmentOf, publishedEdits } from './lantern.ts';

/** What became of many people who joined at the same time. */
export interface JoinedTogether {
  readonly conflicts: readonly string[];
  readonly enrolled: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Names the people who join: handles that no two of them could mistake for another. */
export function listNewcomers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `newcomer-${toLetters(index)}`);
}

/**
 * Lets people branch from the same commit of a real repository, each adding the file that joining
 * makes, and merges their branches one after another in an order drawn from the seed.
 */
export async function joinTogether(count: number, seed: string): Promise<JoinedTogether> {
  const folder = await mkdtemp(path.join(tmpdir(), 'join-together-'));
  try {
    const bare = path.join(folder, 'bare.git');
    const handles = listNewcomers(count);
    makeBareRepository(bare, [
      { name: 'main', edits: publishedEdits },
      ...(await Promise.all(handles.map(toJoinBranch))),
    ]);
    const clone = path.join(folder, 'clone');
    execFileSync('git', ['clone', '-q', bare, clone]);
    git(clone, 'config', 'user.name', 'Merger');
    git(clone, 'config', 'user.email', 'merger@example.org');
    const conflicts = toDrawn(handles, seed).filter((handle) => !canMerge(clone, handle));
    const content = await readContentFolder(path.join(clone, 'content'));
    const { programme, problems } = checkContent(content, {
      toNow: () => Temporal.Instant.from('2027-08-20T12:00:00Z'),
      skip: [],
    });
    const enrolled = new Set(programme.enrollments.get('autumn-2027')?.keys());
    return { conflicts, enrolled, problems };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file as the join page makes it: the public record, and the private part sealed. */
async function toJoinBranch(handle: string): Promise<Branch> {
  const answers = {
    handle: [handle],
    name: [handle],
    roles: ['mentee'],
    topics: ['tomatoes', 'composting'],
    languages: ['en', 'fr'],
    agreement: ['yes'],
  };
  const part = privatePartSchema.parse({
    cohort: 'autumn-2027',
    handle,
    zone: 'Europe/Paris',
    availability: [{ day: 'monday', from: '18:00', to: '20:00' }],
    contact: `${handle}@example.org`,
  });
  const draft = toEnrollmentDraft(answers, '2027-06-01');
  const sealed = await sealPrivatePart(part, [demoRecipient]);
  const text = toEnrollmentText({ ...draft, sealed });
  return { name: `join-${handle}`, edits: [{ write: enrollmentOf(handle), text }] };
}

function canMerge(clone: string, handle: string): boolean {
  try {
    git(clone, 'merge', '-q', '--no-ff', '-m', `Add ${handle}`, `origin/join-${handle}`);
    return true;
  } catch {
    git(clone, 'merge', '--abort');
    return false;
  }
}

function toDrawn(handles: readonly string[], seed: string): string[] {
  const place = (handle: string) => createHash('sha256').update(`${seed} ${handle}`).digest('hex');
  return handles.toSorted((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** Letters that resemble no other letter. */
function toLetters(index: number): string {
  const letters = 'bdfghkprst';
  return [index / 100, index / 10, index]
    .map((place) => letters[Math.floor(place) % 10] ?? '')
    .join('a');
}
