import { review } from '../../src/copy/en/review.ts';
import type { WindowName } from '../../src/domain/schedule/enrollment-window.ts';
import type { Role } from '../../src/schemas/words.ts';
import type { EnrollmentChange, WindowFact } from './facts.ts';
import { at, toRule, type ReviewRule } from './review-rule.ts';

/** When people may enroll, and with what. */
export const enrollmentRules: readonly ReviewRule[] = [
  toRule('unknown-cohort', 'needs-changes', ({ enrollments }, _situation, words) =>
    enrollments
      .filter(({ windows, after }) => windows === undefined && after !== undefined)
      .map(({ file, cohort }) => at(file, words.unmet(cohort), words.next())),
  ),
  toRule('window-not-open', 'needs-changes', ({ enrollments }, _situation, words) =>
    enrollments.flatMap((change) =>
      listWindows(change, 'upcoming').map(([name, { opens }]) =>
        at(change.file, words.unmet(review.people[name], opens), words.next()),
      ),
    ),
  ),
  toRule('window-closed', 'needs-a-coordinator', ({ enrollments }, _situation, words) =>
    enrollments.flatMap((change) =>
      listWindows(change, 'closed').map(([name, { closes }]) =>
        at(change.file, words.unmet(review.people[name], closes), words.next()),
      ),
    ),
  ),
  toRule('place-changed', 'needs-a-coordinator', ({ enrollments }, _situation, words) =>
    enrollments
      .filter(decidesAboutPlace)
      .map(({ file, before, after }) =>
        at(file, words.unmet(before?.place ?? noPlace, after?.place ?? noPlace), words.next()),
      ),
  ),
  toRule('copied-sealed-part', 'refuse', ({ copies }, _situation, words) =>
    copies.map(({ file, others }) => at(file, words.unmet(others.join(', ')), words.next())),
  ),
  toRule('check-problem', 'needs-changes', ({ problems }, _situation, words) =>
    problems.map(({ file, line, message, next }) =>
      at(file, words.unmet(message), words.next(next), line),
    ),
  ),
];

const noPlace = 'not given';

/** Tells whether a change gives or takes a place; answering an offer and leaving do not. */
function decidesAboutPlace({ before, after }: EnrollmentChange): boolean {
  if (after === undefined || after.state === 'withdrawn') return false;
  if (before?.place === 'offered' && after.place === 'accepted') return false;
  return before?.place !== after.place;
}

/** Lists the windows that a change needs and that stand so. Who withdraws needs none. */
function listWindows(
  { before, after, windows }: EnrollmentChange,
  state: WindowFact['state'],
): [WindowName, WindowFact][] {
  if (after === undefined || windows === undefined || after.state === 'withdrawn') return [];
  const needed = new Set<WindowName>(after.roles.map(toWindow));
  // A mentor who enrolled in time may still mend their own file while mentees can enroll.
  if (before !== undefined && before.state !== 'withdrawn') {
    const had = new Set(before.roles.map(toWindow));
    const added = [...needed].filter((name) => !had.has(name));
    if (windows.mentees.state === 'open' && added.length === 0) return [];
  }
  return [...needed]
    .map((name): [WindowName, WindowFact] => [name, windows[name]])
    .filter(([, fact]) => fact.state === state);
}

function toWindow(role: Role): WindowName {
  return role === 'mentor' ? 'mentors' : 'mentees';
}
