import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { executeCommand } from '../lib/command.ts';
import { benchCommand } from './bench-command.ts';
import { generateMentorLed } from './generate-mentor-led.ts';
import { generateTeams } from './generate-teams.ts';
import { writeMentorLedInstance } from './mentor-led-instance.ts';
import { writeTeamInstance } from './team-instance.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function runBench(...words: string[]) {
  const printed: string[] = [];
  const noted: string[] = [];
  const code = await executeCommand(benchCommand, words, {
    print: (line) => printed.push(line),
    note: (line) => noted.push(line),
  });
  return { code, printed: printed.join('\n'), noted: noted.join('\n') };
}

function toCrowdText(proven?: number): string {
  const shape = { people: 18, mentors: 4, minMembers: 3, maxMembers: 5, availability: 30 };
  return writeMentorLedInstance({ ...generateMentorLed('some-crowd', shape, 1), proven });
}

test('instances of both kinds in a folder are measured and recorded', async () => {
  const instances = path.join(folder, 'both');
  await mkdir(path.join(instances, 'deeper'), { recursive: true });
  await writeFile(path.join(instances, 'crowd.json'), toCrowdText());
  const problem = generateTeams({ teams: 3, people: 8, choices: 0 }, 1);
  const teams = writeTeamInstance({ name: 'some-teams', problem, proven: undefined });
  await writeFile(path.join(instances, 'deeper', 'teams.json'), teams);
  const json = path.join(folder, 'figures.json');
  const { code, printed } = await runBench('--instances', instances, '--json', json, '--runs', '1');
  expect(code).toBe(0);
  expect(printed).toContain('Groups with a mentor');
  expect(printed).toContain('Teams by shared hours');
  const seconds = expect.any(Number);
  const records: unknown = JSON.parse(await readFile(json, 'utf8'));
  const measured = {
    seconds,
    peakMB: seconds,
    referenceSeconds: seconds,
    referencePeakMB: seconds,
  };
  const crowd = {
    status: 'certified',
    placement: 'certified',
    objective: 6272,
    bound: 6272,
    unplaced: 0,
  };
  const some = { status: 'optimal', placed: 7, completeTeams: 2, rankSum: 3 };
  expect(records).toEqual([
    { name: 'some-crowd', ...measured, ...crowd },
    { name: 'some-teams', ...measured, ...some },
  ]);
});

test('a known optimum that is not met and a file that is no instance are said, and end in 1', async () => {
  const instances = path.join(folder, 'wrong');
  await mkdir(instances);
  await writeFile(path.join(instances, 'crowd.json'), toCrowdText(99));
  await writeFile(path.join(instances, 'odd.json'), '{"slots": 0}');
  const { code, noted } = await runBench('--instances', instances, '--alone', '--runs', '1');
  expect(code).toBe(1);
  expect(noted).toMatch(/some-crowd .*objective is -?\d+, but the optimum is 99\./);
  expect(noted).toContain('odd.json: slots: Too small');
});

test.each([
  ['There is no subject spheres.', ['spheres']],
  ['--runs takes a whole number of at least 1, not "0".', ['--runs', '0']],
])('a wrong word is refused: %s', async (message, words) => {
  const { code, noted } = await runBench(...words);
  expect(code).toBe(2);
  expect(noted).toContain(message);
});
