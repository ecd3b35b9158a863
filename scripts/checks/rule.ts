import type { Temporal } from 'temporal-polyfill';
import type { KeyPath, Programme, RecordEntry } from '../../src/records/programme.ts';
import type { Problem } from '../../src/schemas/problem.ts';

/** One thing that `check` looks for. The site's page about it is made from these same words. */
export interface Rule {
  /** Names the rule in messages, in `--skip` and in the address of its page. */
  readonly code: string;
  /** What is wrong when the rule finds something, as a heading. */
  readonly title: string;
  /** What depends on today's date or may be meant is a notice; a notice never fails a build. */
  readonly level: Problem['level'];
  /** The files it looks at. */
  readonly where: string;
  /** Whether many findings that say the same have one cause, which is mended at one place. */
  readonly isMendedAtOnce?: boolean;
  /** Why it matters and how to mend it, in Markdown. */
  readonly docs: string;
  readonly run: (programme: Programme, context: CheckContext) => Iterable<Finding>;
}

/** What a rule may know besides the programme. */
export interface CheckContext {
  readonly now: Temporal.Instant;
  /** Every file under `content/`, also those that could not be read as a record. */
  readonly paths: ReadonlySet<string>;
  /** Finds the first place in a file where a text stands; its start where it stands nowhere. */
  readonly find: (file: string, text: string) => { line: number; column: number };
  /**
   * Says that nothing found from here on rests on values that were read before. A rule that says so finds
   * more in a record that is partly wrong, where everything after a look at a wrong value is left out.
   */
  readonly beginAnew: () => void;
}

/** What a rule found, and what to do about it. */
export type Finding = Pick<Problem, 'file' | 'line' | 'column' | 'message' | 'next'>;

/** Places a finding at a key of a record. */
export function toFinding(
  entry: Pick<RecordEntry<unknown>, 'file' | 'locate'>,
  keyPath: KeyPath,
  message: string,
  next: string,
): Finding {
  return { file: entry.file, ...entry.locate(keyPath), message, next };
}

/** Finds each item of a record's list whose id an earlier one has. */
export function* findIdsTwice(
  entry: RecordEntry<unknown>,
  key: string,
  items: readonly { readonly id: string }[],
  words: { readonly another: string; readonly next: string },
): Iterable<Finding> {
  const ids = items.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    const message = `${id} is already the id of ${words.another}.`;
    yield toFinding(entry, [key, index, 'id'], message, words.next);
  }
}

/** Lists every enrollment of every cohort. */
export function* listEnrollments(programme: Programme) {
  for (const [cohortId, enrollments] of programme.enrollments) {
    for (const entry of enrollments.values()) {
      yield { cohortId, cohort: programme.cohorts.get(cohortId), entry };
    }
  }
}
