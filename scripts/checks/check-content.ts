import type { Temporal } from 'temporal-polyfill';
import type { ContentFile, Programme } from '../../src/records/programme.ts';
import type { ContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme } from '../../src/records/read-programme.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { allRules } from './all-rules.ts';
import type { CheckContext } from './rule.ts';
import { runRules, runRulesOnStandIns, toOrderedProblems } from './run-rules.ts';
import { findClock } from './written-clock.ts';

/** Everything that `check` knows after it ran. */
export interface CheckResult {
  readonly programme: Programme;
  /** Ordered, each once. */
  readonly problems: readonly Problem[];
}

export interface CheckSettings {
  /** Finds the present once the programme's own clock is known. */
  readonly toNow: (clock: string | undefined) => Temporal.Instant;
  /** Codes that are left out. */
  readonly skip: readonly string[];
}

/** Reads a programme from its folder and runs every rule over it; finds all problems at once. */
export function checkContent(
  { files, problems: refused }: Readonly<ContentFolder>,
  { toNow, skip }: CheckSettings,
): CheckResult {
  const { programme, problems: unreadable, standIns } = readProgramme(files);
  const now = toNow(findClock(programme, files));
  const paths = [...files.map(({ path }) => path), ...refused.map(({ file }) => file)];
  const rules = allRules.filter(({ code }) => !skip.includes(code));
  const context = toContext(files, new Set(paths), now);
  const found = runRules(rules, programme, context);
  const others = runRulesOnStandIns(rules, programme, standIns, context);
  const problems = [...refused, ...unreadable, ...found, ...others];
  return {
    programme,
    problems: toOrderedProblems(problems.filter(({ code }) => !skip.includes(code))),
  };
}

function toContext(
  files: readonly ContentFile[],
  paths: ReadonlySet<string>,
  now: Temporal.Instant,
): CheckContext {
  const bytesByPath = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return {
    now,
    paths,
    find: (file, text) => findText(new TextDecoder().decode(bytesByPath.get(file)), text),
    beginAnew: () => undefined,
  };
}

function findText(source: string, text: string): { line: number; column: number } {
  const before = source.slice(0, Math.max(0, source.indexOf(text))).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
