import { formatsByRole } from '../../src/domain/enrollment/roles.ts';
import { fileKinds } from '../../src/records/kinds.ts';
import { toDay } from '../../src/domain/time/calendar-days.ts';
import { listFiles } from './references/known-records.ts';
import { listEnrollments, toFinding, type Rule } from './rule.ts';

const where = fileKinds.enrollment.path;

const mentorWithoutProfile: Rule = {
  code: 'mentor-without-profile',
  title: 'A mentor enrolled without a profile',
  level: 'problem',
  where,
  docs: 'Whoever enrolls as a mentor has a profile in `content/mentors/` under the same handle: it says how many people they take, and mentees read it before they rank mentors. In a cohort with the format `reverse`, whoever offers something leads without one. Add the profile, use the handle of the profile, or remove `mentor` from the roles.',
  *run(programme, context) {
    const profiles = listFiles('mentor', context);
    for (const { entry, cohort } of listEnrollments(programme)) {
      const index = entry.data.roles.indexOf('mentor');
      if (index === -1 || profiles.has(entry.data.handle)) continue;
      const isReverse = cohort?.data.formats.includes('reverse') === true;
      if (isReverse && entry.data.offers.length > 0) continue;
      yield toFinding(
        entry,
        ['roles', index],
        `${entry.data.name} enrolls as a mentor, but there is no profile named ${entry.data.handle}.`,
        `Add content/mentors/${entry.data.handle}.mdx, or use the handle of the profile they have.`,
      );
    }
  },
};

const mentorNotOpen: Rule = {
  code: 'mentor-not-open',
  title: 'A mentor enrolled, but takes nobody',
  level: 'notice',
  where,
  docs: 'Only a mentor whose profile is `open` gets new people. One who is paused, a draft or alumni can enroll, and then stays without a group. Ask which of the two is meant. A cohort that is over is left as it was.',
  *run(programme, context) {
    const today = toDay(context.now);
    for (const { cohort, entry } of listEnrollments(programme)) {
      if (cohort !== undefined && cohort.data.ends < today) continue;
      const index = entry.data.roles.indexOf('mentor');
      const profile = programme.mentors.get(entry.data.handle);
      if (index === -1 || profile === undefined || entry.data.state === 'withdrawn') continue;
      if (profile.data.status === 'open') continue;
      yield toFinding(
        entry,
        ['roles', index],
        `${entry.data.name} enrolls as a mentor, but their profile is ${profile.data.status}.`,
        `Set status to open in ${profile.file}, or state to withdrawn here.`,
      );
    }
  },
};

const seekerWithoutTopics: Rule = {
  code: 'seeker-without-topics',
  title: 'Somebody seeks a group without naming a topic',
  level: 'problem',
  where,
  docs: 'Mentees and peers are placed by what they want to work on, so each names at least one topic, the most important first.',
  *run(programme) {
    for (const { entry } of listEnrollments(programme)) {
      const { name, roles, state, topics } = entry.data;
      const role = roles.find((each) => each !== 'mentor');
      if (role === undefined || topics.length > 0 || state === 'withdrawn') continue;
      yield toFinding(
        entry,
        ['topics'],
        `${name} enrolls as a ${role}, but names no topic.`,
        'List at least one topic, the most important first.',
      );
    }
  },
};

const sealedPartMissing: Rule = {
  code: 'sealed-part-missing',
  title: 'A complete enrollment has no sealed part',
  level: 'problem',
  where,
  docs: 'Nobody can be placed without the hours in which they can meet, and those are in the sealed part, which the join page makes. Paste it under `sealed`, or set `state` to `awaiting-private-part` until it comes.',
  *run(programme) {
    for (const { entry } of listEnrollments(programme)) {
      const { state, sealed, private: open } = entry.data;
      if (state !== 'complete' || sealed !== undefined || open !== undefined) continue;
      yield toFinding(
        entry,
        ['state'],
        'The state is complete, but there is no sealed part.',
        'Add the sealed part that the join page made, or set state to awaiting-private-part.',
      );
    }
  },
};

const sealedPartUnexpected: Rule = {
  code: 'sealed-part-unexpected',
  title: 'A sealed part stands where none belongs',
  level: 'problem',
  where,
  docs: 'Who withdrew is asked for nothing, so their sealed part goes: delete `sealed` with all its lines, in the same change that sets `state: withdrawn`. Who is awaiting the private part has none yet: when it has come, set `state` to `complete`.',
  *run(programme) {
    for (const { entry } of listEnrollments(programme)) {
      const { sealed, private: open, state } = entry.data;
      if ((sealed ?? open) === undefined || state === 'complete') continue;
      const key = sealed === undefined ? 'private' : 'sealed';
      yield toFinding(
        entry,
        [key],
        `The state is ${state}, but there is a ${sealed === undefined ? 'private' : 'sealed'} part.`,
        state === 'withdrawn'
          ? `Delete ${key} with all its lines: who withdrew is asked for nothing.`
          : 'Set state to complete.',
      );
    }
  },
};

const roleWithoutFormat: Rule = {
  code: 'role-without-format',
  title: 'A role has no place in its cohort',
  level: 'notice',
  where,
  docs: 'Mentees and mentors meet in the formats `mentor-led`, `one-to-one` and `reverse`, peers in `peer-circle` and `pair`. A role for which the cohort has no format places nobody. Change the role after asking the person, or add the format to the cohort.',
  *run(programme) {
    for (const { entry, cohort } of listEnrollments(programme)) {
      if (cohort === undefined || entry.data.state === 'withdrawn') continue;
      for (const [index, role] of entry.data.roles.entries()) {
        if (formatsByRole[role].some((format) => cohort.data.formats.includes(format))) continue;
        yield toFinding(
          entry,
          ['roles', index],
          `${entry.data.name} enrolls as a ${role}, but ${cohort.data.title} has no format for that role.`,
          `Ask which other role they want, or add ${formatsByRole[role].join(' or ')} to the cohort.`,
        );
      }
    }
  },
};

/** What the parts of an enrollment say together. */
export const enrollmentRules: readonly Rule[] = [
  mentorWithoutProfile,
  mentorNotOpen,
  seekerWithoutTopics,
  sealedPartMissing,
  sealedPartUnexpected,
  roleWithoutFormat,
];
