import { execFileSync } from 'node:child_process';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { checkCommand } from '../../scripts/checks/check-command.ts';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { publishCommand } from '../../scripts/matching/publish-command.ts';
import { verifyCommand } from '../../scripts/matching/verify-command.ts';
import { placeCommand } from '../../scripts/places/place-command.ts';
import { remindCommand } from '../../scripts/remind/remind-command.ts';
import { reviewCommand } from '../../scripts/review/review-command.ts';
import { privateFields } from '../../src/domain/enrollment/answers.ts';
import {
  enroll,
  harbourPeople,
  runInside,
  toRepository,
  useHarbour,
  type Harbour,
} from '../matching/harbour.ts';
import { findWords, readAllTexts } from './canaries.ts';

/** What people seal here and nowhere else; each would be found wherever it came out. */
const canaries = [
  'canary-contact@sealed.example',
  'CANARY-NEEDS',
  'CANARY-NOTE',
  'Pacific/Chatham',
];
let harbour: Harbour;

useHarbour((made) => {
  harbour = made;
});
beforeEach(async () => {
  for (const person of harbourPeople) {
    await enroll(harbour.content, {
      ...person,
      zone: person.handle === 'kai-lund' ? 'Pacific/Chatham' : person.zone,
      wishes: {
        ...person.wishes,
        contact: 'canary-contact@sealed.example',
        accessNeeds: 'CANARY-NEEDS',
        note: 'CANARY-NOTE',
      },
    });
  }
  vi.stubEnv('CI', 'true');
  vi.stubEnv('GITHUB_STEP_SUMMARY', path.join(harbour.folder, 'summary.md'));
  await writeFile(path.join(harbour.folder, 'summary.md'), '');
});

test('no log line, annotation, comment or public file of the whole way to published groups holds what was sealed', async () => {
  const git = toRepository(harbour);
  const base = git('rev-parse', 'HEAD');
  const logs = new Map<string, string>();
  const run = async (name: string, running: ReturnType<typeof runInside>): Promise<void> => {
    const { code, printed, noted } = await running;
    logs.set(name, `${printed}\n${noted}`);
    expect(code, `${name}: ${noted}`).toBeLessThan(2);
  };
  await run('check', runInside(checkCommand, harbour, '--reporter', 'github'));
  await run('plan', runInside(planCommand, harbour, 'winter'));
  await run('place', runInside(placeCommand, harbour, 'accept', 'winter', 'gro-hall'));
  await run('publish', runInside(publishCommand, harbour, 'winter', '--no-commit'));
  await run('verify', runInside(verifyCommand, harbour));
  await run('remind', runInside(remindCommand, harbour));

  // Somebody changes a sealed part by hand, so that the review and the check have much to say about it.
  const file = path.join(harbour.content, 'cohorts/winter/enrollments/gro-hall.yml');
  await appendFile(file, 'phone: "12"\n');
  execFileSync('git', ['commit', '-q', '-a', '-m', 'Change'], { cwd: harbour.folder });
  await run('check again', runInside(checkCommand, harbour, '--reporter', 'github'));
  for (const reporter of ['terminal', 'json', 'comment', 'github']) {
    const words = ['--base', base, '--author', 'gro', '--author-id', '9', '--reporter', reporter];
    await run(`review ${reporter}`, runInside(reviewCommand, harbour, ...words));
  }
  logs.set('summary', await readFile(path.join(harbour.folder, 'summary.md'), 'utf8'));
  expect(logs.get('plan')).toContain('seekers placed');
  expect(logs.get('review github')).toMatch(/^::/m);
  expect(findWords(logs, canaries)).toEqual([]);
  expect(findWords(readAllTexts(harbour.content), canaries)).toEqual([]);
});

test('no public record has a key for what is private', async () => {
  vi.stubEnv('CI', '');
  await runInside(planCommand, harbour, 'winter');
  await runInside(publishCommand, harbour, 'winter', '--no-commit');
  const texts = readAllTexts(path.join(harbour.content, 'cohorts/winter'));
  const enrollments = [...texts].filter(([file]) => file.startsWith('enrollments'));
  expect(enrollments).toHaveLength(harbourPeople.length);
  for (const [file, text] of enrollments) {
    const keys = [...text.matchAll(/^ *([A-Za-z]+):/gm)].map(([, key]) => key);
    expect(
      keys.filter((key) => privateFields.some((field) => field === key)),
      file,
    ).toEqual([]);
  }
  // The names of weights are the cohort's public rules; so is its own zone.
  const grouping: unknown = JSON.parse(
    texts.get('grouping.json') ?? 'null',
    (key, value: unknown) => (key === 'preferences' ? undefined : value),
  );
  const keys = listKeys(grouping);
  expect(keys.size).toBeGreaterThan(10);
  expect(privateFields.filter((field) => field !== 'zone' && keys.has(field))).toEqual([]);
});

function listKeys(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(key);
    listKeys(inner, found);
  }
  return found;
}
