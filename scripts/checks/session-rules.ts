import { toWeekDates } from '../../src/domain/schedule/scheduled-session.ts';
import { toInstant, toZonedWallTime, type WallInstant } from '../../src/domain/time/wall-time.ts';
import { fileKinds } from '../../src/records/kinds.ts';
import type { Programme } from '../../src/records/programme.ts';
import type { WholeCohortSession } from '../../src/schemas/session.ts';
import { describeZone } from './references/unknown-zone.ts';
import { toFinding, type Rule } from './rule.ts';

const where = fileKinds.cohort.path;

const sessionOutsideCohort: Rule = {
  code: 'session-outside-cohort',
  title: 'A session lies outside its cohort',
  level: 'problem',
  where,
  docs: 'Sessions of the whole cohort lie between its first and its last day, both included; only onboarding may come before. A session on another day is usually a mistyped month, or the cohort was moved and the session was not.',
  *run(programme) {
    for (const { entry, index, session } of listWholeCohortSessions(programme)) {
      const { starts, ends } = entry.data;
      const isEarly = session.date < starts && session.kind !== 'onboarding';
      if (!isEarly && session.date <= ends) continue;
      yield toFinding(
        entry,
        ['sessions', index, 'date'],
        `${session.title} is on ${session.date}, but the cohort runs from ${starts} to ${ends}.`,
        'Move the session, or change starts or ends of the cohort.',
      );
    }
  },
};

const weekBeyondEnd: Rule = {
  code: 'week-beyond-end',
  title: 'A week reaches beyond the end of its cohort',
  level: 'problem',
  where,
  docs: 'Week 1 is the seven days from the first day of the cohort. Each group meets on a day of its own, which may be the last day of a week, so every week with a group session has to end before the cohort does.',
  *run({ cohorts }) {
    for (const entry of cohorts.values()) {
      const { sessions, starts, ends } = entry.data;
      // A slip in one of the two days, which has a problem of its own, would be told again for each week.
      if (ends < starts) continue;
      for (const [index, session] of sessions.entries()) {
        if (session.kind !== 'group') continue;
        const { first, last } = toWeekDates(starts, session.week);
        if (last <= ends) continue;
        yield toFinding(
          entry,
          ['sessions', index, 'week'],
          `Week ${session.week} runs from ${first} to ${last}, but the cohort ends on ${ends}.`,
          `Use an earlier week, or let the cohort end on ${last} or later.`,
        );
      }
    }
  },
};

const sessionIdTwice: Rule = {
  code: 'session-id-twice',
  title: 'Two sessions have the same id',
  level: 'problem',
  where,
  docs: "The id names a session in people's calendars: with two of the same id one would overwrite the other. Give each session of a cohort an id of its own, and never change it once it is published.",
  *run({ cohorts }) {
    for (const entry of cohorts.values()) {
      const ids = entry.data.sessions.map(({ id }) => id);
      for (const [index, id] of ids.entries()) {
        const first = ids.indexOf(id);
        if (first === index) continue;
        yield toFinding(
          entry,
          ['sessions', index, 'id'],
          `${id} is already the id of ${entry.data.sessions[first]?.title ?? 'another session'}.`,
          'Give one of the two another id.',
        );
      }
    }
  },
};

const reasonWithoutCallingOff: Rule = {
  code: 'reason-without-calling-off',
  title: 'A session says why it is called off, and is not',
  level: 'problem',
  where,
  docs: 'Pages and calendars show `cancelledReason` only beside `cancelled: true`, which takes the session out of calendars. Write both, or neither.',
  *run({ cohorts }) {
    for (const entry of cohorts.values()) {
      for (const [index, { title, cancelled, cancelledReason }] of entry.data.sessions.entries()) {
        if (cancelled === true || cancelledReason === undefined) continue;
        yield toFinding(
          entry,
          ['sessions', index, 'cancelledReason'],
          `${title} takes place, although a reason for calling it off is given.`,
          'Write cancelled: true above it, or take the reason away.',
        );
      }
    }
  },
};

const timeSkipped: Rule = {
  code: 'session-time-skipped',
  title: 'A session starts at a time that does not exist',
  level: 'problem',
  where,
  docs: 'When clocks go forward, an hour of that day is left out, and a session cannot start in it. Choose a time before or after the gap.',
  *run(programme) {
    for (const { entry, index, session, zone } of listTimedSessions(programme)) {
      const meant = toInstant(session.date, session.start, zone);
      if (meant.kind !== 'nonexistent') continue;
      yield toFinding(
        entry,
        ['sessions', index, 'start'],
        `${session.title} starts at ${session.start} on ${session.date}, which clocks in ${zone} skip.`,
        `Start it at ${toZonedWallTime(meant.gapEnds, zone).time} or later, or before the clocks change.`,
      );
    }
  },
};

const timeRepeated: Rule = {
  code: 'session-time-repeated',
  title: 'A session starts at a time that comes twice',
  level: 'problem',
  where,
  docs: 'When clocks go back, an hour of that day comes twice, and nobody can tell which one is meant. Choose a time outside that hour.',
  *run(programme) {
    for (const { entry, index, session, zone } of listTimedSessions(programme)) {
      const meant = toInstant(session.date, session.start, zone);
      if (meant.kind !== 'ambiguous') continue;
      yield toFinding(
        entry,
        ['sessions', index, 'start'],
        `${session.title} starts at ${session.start} on ${session.date}, which comes twice in ${zone}.`,
        'Start it an hour or more earlier or later.',
      );
    }
  },
};

const sessionsOverlap: Rule = {
  code: 'sessions-overlap',
  title: 'Two sessions of a cohort overlap',
  level: 'notice',
  where,
  docs: 'Everybody in a cohort is invited to both sessions and can be in one. Move one of them, unless they are meant as a choice.',
  *run(programme) {
    const sessions = [...listTimedSessions(programme)].map((found) => ({
      ...found,
      ...toSpan(found),
    }));
    for (const later of sessions) {
      const earlier = sessions.find(
        ({ entry, index, from, to }) =>
          entry === later.entry && index < later.index && from < later.to && later.from < to,
      );
      if (earlier === undefined) continue;
      yield toFinding(
        later.entry,
        ['sessions', later.index, 'start'],
        `${later.session.title} overlaps ${earlier.session.title}, which starts on ${earlier.session.date} at ${earlier.session.start}.`,
        'Move one of the two, unless people are meant to choose.',
      );
    }
  },
};

function* listWholeCohortSessions({ cohorts }: Programme) {
  for (const entry of cohorts.values()) {
    for (const [index, session] of entry.data.sessions.entries()) {
      if (session.kind !== 'group') yield { entry, index, session, zone: entry.data.zone };
    }
  }
}

/** Only where the zone exists: without it no time means anything. */
function* listTimedSessions(programme: Programme) {
  for (const found of listWholeCohortSessions(programme)) {
    if (describeZone(found.zone) === undefined) yield found;
  }
}

/** In milliseconds since 1970. */
function toSpan({ session, zone }: { session: WholeCohortSession; zone: string }) {
  const from = toSomeInstant(toInstant(session.date, session.start, zone)).epochMilliseconds;
  return { from, to: from + session.durationMinutes * 60_000 };
}

/** A time that clocks skip or repeat has a rule of its own; here any instant near it will do. */
function toSomeInstant(meant: WallInstant) {
  if (meant.kind === 'exact') return meant.instant;
  return meant.kind === 'ambiguous' ? meant.earlier : meant.gapEnds;
}

/** What the sessions of a cohort say about days and times. */
export const sessionRules: readonly Rule[] = [
  sessionOutsideCohort,
  weekBeyondEnd,
  sessionIdTwice,
  reasonWithoutCallingOff,
  timeSkipped,
  timeRepeated,
  sessionsOverlap,
];
