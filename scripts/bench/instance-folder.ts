import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { CommandFailure } from '../lib/command.ts';
import type { BenchCase } from './bench-case.ts';
import { readMentorLedInstance } from './mentor-led-instance.ts';
import { readTeamInstance } from './team-instance.ts';

/** Cases of a folder, and what is wrong with files that hold none. */
export interface InstanceFolder {
  readonly cases: readonly BenchCase[];
  readonly problems: readonly string[];
}

/**
 * Reads all instances in a folder and the folders in it, in order of their paths. What kind a file is of
 * shows in what it holds: mentors or teams.
 * @throws {CommandFailure} where the folder can't be read
 */
export async function readInstanceFolder(folder: string): Promise<InstanceFolder> {
  const files = await listFiles(path.resolve(folder));
  const cases: BenchCase[] = [];
  const problems: string[] = [];
  for (const file of files) {
    try {
      cases.push(toCase(await readFile(file, 'utf8'), file));
    } catch (error) {
      problems.push(`${file}: ${describe(error)}`);
    }
  }
  if (files.length === 0) problems.push(`${folder} holds no .json file.`);
  return { cases, problems };
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(`${folder} can't be read (${detail}). Name a folder of instances.`);
  }
}

function toCase(text: string, file: string): BenchCase {
  const fallbackName = path.basename(file, '.json');
  const source = { kind: 'file', path: file } as const;
  const known = JSON.parse(text) as unknown;
  if (z.object({ teams: z.array(z.unknown()) }).safeParse(known).success) {
    const { name, proven, problem } = readTeamInstance(text, fallbackName);
    return {
      name,
      group: `${problem.teams.length} teams, ${problem.people.length} people`,
      own: { subject: 'teams', way: 'own', source },
      reference: { subject: 'teams', way: 'reference', source },
      proven: proven === undefined ? undefined : { ...proven },
    };
  }
  const instance = readMentorLedInstance(text, fallbackName);
  const { name, proven, peopleFree, mentorsFree, minMembers, maxMembers } = instance;
  return {
    name,
    group: `${peopleFree.length}×${mentorsFree.length}, groups of ${minMembers} to ${maxMembers}`,
    own: { subject: 'mentor-led', way: 'own', source },
    reference: { subject: 'mentor-led', way: 'reference', source },
    proven: proven === undefined ? undefined : { objective: proven },
  };
}

function describe(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'It is no instance.'}`;
  }
  return error instanceof Error ? error.message : String(error);
}
