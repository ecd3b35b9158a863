import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { publishCommand } from '../../scripts/matching/publish-command.ts';
import { verifyCommand } from '../../scripts/matching/verify-command.ts';
import { runInside, type Harbour } from './harbour.ts';

type Outcome = ReturnType<typeof runInside>;
type Where = 'plan' | 'content';

/** A harbour with the commands and files of its one cohort. */
export interface Winter extends Harbour {
  readonly plan: (...words: string[]) => Outcome;
  readonly publish: (...words: string[]) => Outcome;
  readonly verify: (...words: string[]) => Outcome;
  readonly toPath: (name: string, where: Where) => string;
  /** Reads a file of the plan, or of what is published. */
  readonly read: (name: string, where?: Where) => Promise<string>;
  /** Changes a file of the content; the change must change something. */
  readonly edit: (file: string, change: (text: string) => string) => Promise<void>;
}

/** Gives a harbour the commands and files of its cohort. */
export function toWinter(harbour: Harbour): Winter {
  const toPath = (name: string, where: Where) => {
    const folder = where === 'plan' ? '.roundtable/plans/winter' : 'content/cohorts/winter';
    return path.join(harbour.folder, folder, name);
  };
  return {
    ...harbour,
    plan: (...words) => runInside(planCommand, harbour, 'winter', ...words),
    publish: (...words) => runInside(publishCommand, harbour, 'winter', ...words),
    verify: (...words) => runInside(verifyCommand, harbour, ...words),
    toPath,
    read: (name, where = 'plan') => readFile(toPath(name, where), 'utf8'),
    edit: async (file, change) => {
      const whole = path.join(harbour.content, file);
      const text = await readFile(whole, 'utf8');
      const changed = change(text);
      expect(changed).not.toBe(text);
      await writeFile(whole, changed);
    },
  };
}
