import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme } from '../../src/records/programme.ts';

/** What reading one folder gave. */
interface ChildResult {
  readonly codes: readonly string[];
  /** Time of the processor, so that other work on the computer changes nothing. */
  readonly milliseconds: number;
}

export interface ChildReport {
  readonly results: Readonly<Record<string, ChildResult>>;
  /** The most memory that the process had at any time, in bytes. */
  readonly memory: number;
  /** What was found changed in the process afterwards. */
  readonly changed: readonly string[];
  readonly messages: readonly string[];
}

const [root = ''] = process.argv.slice(2);
const globalsBefore = new Set(Object.getOwnPropertyNames(globalThis));
const prototypeBefore = Object.getOwnPropertyNames(Object.prototype).length;
const results: Record<string, ChildResult> = {};
const messages: string[] = [];
for (const name of readdirSync(root)) {
  const start = process.threadCpuUsage();
  const folder = await readContentFolder(path.join(root, name));
  const read = readProgramme(folder.files);
  const { user, system } = process.threadCpuUsage(start);
  const milliseconds = (user + system) / 1000;
  const problems = [...folder.problems, ...read.problems];
  results[name] = { codes: [...new Set(problems.map(({ code }) => code))], milliseconds };
  messages.push(...problems.map((problem) => JSON.stringify(problem)));
}
const report: ChildReport = {
  results,
  messages,
  memory: process.resourceUsage().maxRSS * 1024,
  changed: [
    ...Object.getOwnPropertyNames(globalThis).filter((name) => !globalsBefore.has(name)),
    ...(Object.getOwnPropertyNames(Object.prototype).length === prototypeBefore
      ? []
      : ['Object.prototype']),
  ],
};
process.stdout.write(JSON.stringify(report));
