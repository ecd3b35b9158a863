import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, vi } from 'vitest';
import { demoRecipient } from '../../src/domain/seal/demo-identity.ts';
import { sealPrivatePart } from '../../src/domain/seal/private-part.ts';
import type { PrivatePart, WeeklyHours } from '../../src/schemas/private-part.ts';
import { executeCommand, type Command } from '../../scripts/lib/command.ts';
import type { OptionSpecs } from '../../scripts/lib/command-line.ts';

const fixture = path.resolve(import.meta.dirname, '../fixtures/matching-programme/content');

/** A programme of three leads on three continents in a folder of its own; its enrollments are sealed anew each time. */
export interface Harbour {
  readonly folder: string;
  readonly content: string;
}

export interface Enrolled {
  readonly handle: string;
  readonly role?: 'mentor' | 'mentee' | 'peer';
  readonly topics?: readonly string[];
  readonly languages?: readonly string[];
  readonly zone: string;
  readonly hours: WeeklyHours;
  readonly wishes?: Partial<PrivatePart>;
}

const wednesday = { day: 'wednesday', from: '12:00', to: '14:00' } as const;
const thursday = { day: 'thursday', from: '17:00', to: '20:00' } as const;

/** Who enrolls: a group around noon in Oslo, one in its evening, nobody for Sydney, and one who can meet nobody. */
export const harbourPeople: readonly Enrolled[] = [
  { handle: 'ada-berg', role: 'mentor', zone: 'Europe/Oslo', hours: wednesday },
  {
    handle: 'bela-cruz',
    role: 'mentor',
    zone: 'America/New_York',
    hours: { day: 'thursday', from: '11:00', to: '13:00' },
  },
  {
    handle: 'cato-dunn',
    role: 'mentor',
    zone: 'Australia/Sydney',
    hours: { day: 'saturday', from: '10:00', to: '12:00' },
  },
  { handle: 'eli-fox', topics: ['nets'], zone: 'Europe/Oslo', hours: wednesday },
  {
    handle: 'finn-gray',
    topics: ['weather'],
    zone: 'Asia/Kolkata',
    hours: { day: 'wednesday', from: '15:30', to: '18:30' },
  },
  {
    handle: 'gro-hall',
    topics: ['boats'],
    zone: 'America/New_York',
    hours: { day: 'thursday', from: '11:00', to: '14:00' },
    wishes: { apart: ['eli-fox'], rankedLeads: ['bela-cruz'] },
  },
  { handle: 'hal-ives', topics: ['boats'], zone: 'Europe/Oslo', hours: thursday },
  { handle: 'ivy-jones', topics: ['weather'], zone: 'Europe/Oslo', hours: thursday },
  {
    handle: 'kai-lund',
    topics: ['nets'],
    zone: 'Pacific/Auckland',
    hours: { day: 'monday', from: '09:00', to: '10:00' },
  },
];

/**
 * Copies the fixture to a new temporary folder and enrolls the people in the order given.
 * @param people all of `harbourPeople` by default
 */
export async function makeHarbour(people = harbourPeople): Promise<Harbour> {
  const folder = await mkdtemp(path.join(tmpdir(), 'harbour-'));
  const content = path.join(folder, 'content');
  await cp(fixture, content, { recursive: true });
  await mkdir(path.join(content, 'cohorts/winter/enrollments'), { recursive: true });
  for (const person of people) await enroll(content, person);
  return { folder, content };
}

/**
 * Makes a harbour for each test of a file, hands it over, and removes it after the test. Meanwhile hides
 * what this machine may hold: keys, another now, the mark of a forge.
 */
export function useHarbour(
  take: (harbour: Harbour) => void,
  make: () => Promise<Harbour> = makeHarbour,
): void {
  beforeEach(async () => {
    for (const name of ['CI', 'ROUNDTABLE_NOW', 'ROUNDTABLE_KEY_WINTER']) vi.stubEnv(name, '');
    const harbour = await make();
    vi.stubEnv('XDG_CONFIG_HOME', path.join(harbour.folder, 'config'));
    take(harbour);
    return async () => {
      vi.unstubAllEnvs();
      await rm(harbour.folder, { recursive: true, force: true });
    };
  });
}

/** Writes one enrollment with its sealed part. */
export async function enroll(content: string, person: Enrolled, cohort = 'winter'): Promise<void> {
  const { handle, role = 'mentee', topics = [], languages = ['en'], zone, hours, wishes } = person;
  const part: PrivatePart = {
    cohort,
    handle,
    zone,
    availability: [hours],
    outsideWakingHours: false,
    contact: `${handle}@example.org`,
    rankedLeads: [],
    together: [],
    apart: [],
    communication: 'no-preference',
    ...wishes,
  };
  const sealed = await sealPrivatePart(part, [demoRecipient]);
  const lines = [
    `handle: ${handle}`,
    `name: ${handle}`,
    `roles: [${role}]`,
    `topics: [${topics.join(', ')}]`,
    `languages: [${languages.join(', ')}]`,
    'agreement: 2026-09-01',
    'state: complete',
    'sealed: |',
    ...sealed
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ];
  const file = path.join(content, 'cohorts', cohort, 'enrollments', `${handle}.yml`);
  await writeFile(file, `${lines.join('\n')}\n`);
}

/** Puts a programme under version control, as a person who commits would. */
export function toRepository({ folder }: Harbour): (...words: string[]) => string {
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Coordinator');
  git('config', 'user.email', 'coordinator@example.org');
  git('add', 'content');
  git('commit', '--quiet', '--message', 'Add the programme');
  return git;
}

/** Runs a command inside this process and gives what it printed and noted. */
export async function runInside<const Options extends OptionSpecs>(
  command: Command<Options>,
  { content }: Harbour,
  ...words: string[]
): Promise<{ code: number; printed: string; noted: string }> {
  const printed: string[] = [];
  const noted: string[] = [];
  const code = await executeCommand(command, [...words, '--content', content], {
    print: (line) => printed.push(line),
    note: (line) => noted.push(line),
  });
  return { code, printed: printed.join('\n'), noted: noted.join('\n') };
}
