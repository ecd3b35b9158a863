import { at, toRule, type ReviewRule } from './review-rule.ts';

/** What was announced stays known to those who wrote it into their calendars. */
export const cohortRules: readonly ReviewRule[] = [
  toRule('session-removed', 'needs-changes', ({ lostSessions }, _situation, words) =>
    lostSessions
      .filter(({ newId }) => newId === undefined)
      .map(({ file, line, id, title, publishedLine }) =>
        at(file, words.unmet(title, id, publishedLine), words.next(id), line),
      ),
  ),
  toRule('session-renamed', 'needs-changes', ({ lostSessions }, _situation, words) =>
    lostSessions.flatMap(({ file, line, id, title, newId }) =>
      newId === undefined ? [] : [at(file, words.unmet(title, id, newId), words.next(id), line)],
    ),
  ),
  toRule('calendars-moved', 'needs-changes', ({ movedCalendars: moved }, _situation, words) =>
    moved === undefined
      ? []
      : [
          at(
            moved.file,
            words.unmet(moved.before, moved.after),
            words.next(moved.before),
            moved.line,
          ),
        ],
  ),
];
