import { fileKinds } from '../../src/records/kinds.ts';
import { addDays, toDay } from '../../src/domain/time/calendar-days.ts';
import { toFinding, type Rule } from './rule.ts';

const where = fileKinds.mentor.path;

/** A profile that everybody would see if its person had agreed to it. */
const consentMissing: Rule = {
  code: 'consent-missing',
  title: 'A profile waits for consent',
  level: 'notice',
  where,
  docs: 'A profile is shown only once the person agreed to it: `consent` holds the day on which they did. Until then the site leaves the profile out, whatever its status. Ask the person and write the day, or set the status to `draft` so that nobody waits for it.',
  *run({ mentors }) {
    for (const entry of mentors.values()) {
      if (entry.data.status === 'draft' || entry.data.consent !== undefined) continue;
      yield toFinding(
        entry,
        ['status'],
        `${entry.data.name} has not agreed that this profile is public, so it is not shown.`,
        'Ask, then write the day as consent, or set status to draft.',
      );
    }
  },
};

const pauseWithoutDate: Rule = {
  code: 'pause-without-date',
  title: 'A pause has no end',
  level: 'problem',
  where,
  docs: 'People who look for a mentor should know when to come back: the site shows "Paused until" with the day from `pausedUntil`. Write the day, as far away as need be; it can be moved. A mentor who has stopped for good is `alumni`.',
  *run({ mentors }) {
    for (const entry of mentors.values()) {
      if (entry.data.status !== 'paused' || entry.data.pausedUntil !== undefined) continue;
      yield toFinding(
        entry,
        ['status'],
        'The status is paused, but pausedUntil is missing.',
        'Write the day on which they take people again as pausedUntil, or set status to alumni.',
      );
    }
  },
};

const dateWithoutPause: Rule = {
  code: 'date-without-pause',
  title: 'A day to come back stands without a pause',
  level: 'problem',
  where,
  docs: '`pausedUntil` says when a pause ends, and only means something together with `status: paused`. Otherwise it is unclear whether the mentor takes people. Set the status to `paused`, or remove the day.',
  *run({ mentors }) {
    for (const entry of mentors.values()) {
      const { status, pausedUntil } = entry.data;
      if (pausedUntil === undefined || status === 'paused') continue;
      yield toFinding(
        entry,
        ['pausedUntil'],
        `pausedUntil is ${pausedUntil}, but the status is ${status}.`,
        'Remove pausedUntil, or set status to paused.',
      );
    }
  },
};

const pauseOver: Rule = {
  code: 'pause-over',
  title: 'A pause is over',
  level: 'notice',
  where,
  docs: 'The day until which a mentor paused has passed, but the profile still says that they take nobody. Ask them, then set the status to `open`, or move `pausedUntil`.',
  *run({ mentors }, { now }) {
    const today = toDay(now);
    for (const entry of mentors.values()) {
      const { name, pausedUntil, status } = entry.data;
      if (status !== 'paused' || pausedUntil === undefined || pausedUntil > today) continue;
      yield toFinding(
        entry,
        ['pausedUntil'],
        `The pause of ${name} ended on ${pausedUntil}.`,
        'Ask whether they are back, then set status to open or move pausedUntil.',
      );
    }
  },
};

const confirmationOld: Rule = {
  code: 'confirmation-old',
  title: 'A mentor was last heard of long ago',
  level: 'notice',
  where,
  docs: 'Nothing discourages people more than mentors who never answer. `confirmed` holds the last day on which a mentor said "still here"; after the days that `confirmAfterDays` in `content/program.yml` gives, ask again. Write the new day, or set the status to `paused` or `alumni`.',
  *run({ mentors, program }, { now }) {
    if (program === undefined) return;
    const { confirmAfterDays } = program.data;
    const oldest = addDays(toDay(now), -confirmAfterDays);
    for (const entry of mentors.values()) {
      const { name, status, consent, confirmed = consent } = entry.data;
      if (status !== 'open' || confirmed === undefined || confirmed >= oldest) continue;
      yield toFinding(
        entry,
        [entry.data.confirmed === undefined ? 'consent' : 'confirmed'],
        `${name} was last heard of on ${confirmed}, more than ${confirmAfterDays} days ago.`,
        'Ask, then write the day of the answer as confirmed, or set status to paused or alumni.',
      );
    }
  },
};

/** What a profile's status, dates and consent say together. */
export const mentorRules: readonly Rule[] = [
  consentMissing,
  pauseWithoutDate,
  dateWithoutPause,
  pauseOver,
  confirmationOld,
];
