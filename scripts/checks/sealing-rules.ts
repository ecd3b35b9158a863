import { demoRecipient } from '../../src/domain/seal/demo-identity.ts';
import { findIdenticalCiphertexts } from '../../src/domain/seal/identical-ciphertexts.ts';
import {
  findForbiddenDemoRecipient,
  isOpenWithoutRecipients,
} from '../../src/domain/seal/recipient-rules.ts';
import { fileKinds } from '../../src/records/kinds.ts';
import { toDay } from '../../src/domain/time/calendar-days.ts';
import { describeZone } from './references/unknown-zone.ts';
import { listEnrollments, toFinding, type Rule } from './rule.ts';

const demoKey: Rule = {
  code: 'demo-key',
  title: 'A real programme seals to the public demo key',
  level: 'problem',
  where: [fileKinds.cohort.path, fileKinds.enrollment.path].join(', '),
  docs: 'The key of the demonstration is public, its secret half included: whatever is sealed to it can be read by everybody. Only a programme whose `program.yml` says `demo: true`, and whose people are all fictional, may use it. Make a key of your own with `npm run keys -- create`, and ask everybody who enrolled to send their private part again.',
  *run(programme) {
    const { program, cohorts } = programme;
    if (program === undefined || program.data.demo) return;
    for (const entry of cohorts.values()) {
      const index = findForbiddenDemoRecipient(entry.data, program.data);
      if (index === undefined) continue;
      yield toFinding(
        entry,
        ['recipients', index],
        'This is the public key of the demonstration: everybody can read what is sealed to it.',
        `Remove it and run npm run keys -- create ${entry.id}.`,
      );
    }
    for (const { entry } of listEnrollments(programme)) {
      if (entry.data.recipient !== demoRecipient) continue;
      yield toFinding(
        entry,
        ['recipient'],
        'This is the public key of the demonstration: everybody can read what is sealed to it.',
        'Remove it, and ask the person for a key of their own.',
      );
    }
  },
};

const cohortWithoutRecipients: Rule = {
  code: 'cohort-without-recipients',
  title: 'People enroll, but nothing can be sealed',
  level: 'notice',
  where: fileKinds.cohort.path,
  docs: 'The private part of an enrollment is sealed to the keys under `recipients`. While there is none, the join page cannot take it. Run `npm run keys -- create` for the cohort, and keep the secret it makes where only coordinators can read it.',
  *run({ cohorts }, { now }) {
    for (const entry of cohorts.values()) {
      const { zone } = entry.data;
      const today = toDay(now, describeZone(zone) === undefined ? zone : 'UTC');
      if (!isOpenWithoutRecipients(entry.data, today)) continue;
      yield toFinding(
        entry,
        ['recipients'],
        `People can enroll in ${entry.data.title}, but it has no key to seal their private part to.`,
        `Run npm run keys -- create ${entry.id}.`,
      );
    }
  },
};

const plainPrivatePart: Rule = {
  code: 'plain-private-part',
  title: 'Private matters stand in the open',
  level: 'problem',
  where: fileKinds.enrollment.path,
  docs: 'Hours, contact and wishes may stand unsealed under `private` only where nobody but the members of the programme can read the repository, and `repository.visibility` in `content/program.yml` says `private`. Everywhere else they are public from the moment they are pushed, and stay in the history: treat them as known, remove the person with `npm run forget`, tell them, and let them seal anew on the join page. Before a private repository is made public, every `private` has to be sealed, and its history left behind.',
  *run(programme) {
    const isPrivate = programme.program?.data.repository.visibility === 'private';
    for (const { entry } of listEnrollments(programme)) {
      const { private: open, sealed } = entry.data;
      if (open === undefined || (isPrivate && sealed === undefined)) continue;
      const message = isPrivate
        ? 'There is a sealed part and an open one, and it cannot be told which one holds.'
        : 'The private part is not sealed, and this repository is not said to be private.';
      const next = isPrivate
        ? 'Remove the older of the two.'
        : 'Remove private, tell the person that it was public, and ask them to seal it on the join page.';
      yield toFinding(entry, ['private'], message, next);
    }
  },
};

const sealedPartCopied: Rule = {
  code: 'sealed-part-copied',
  title: 'A sealed part was copied from somebody else',
  level: 'problem',
  where: fileKinds.enrollment.path,
  docs: 'Sealing is random: even the same words give another text each time. Two equal sealed parts were therefore copied, and the second person would answer with the hours and wishes of the first. Each person seals their own part on the join page, once for each cohort.',
  *run(programme) {
    const entries = new Map(
      [...listEnrollments(programme)].map(({ entry }) => [entry.file, entry]),
    );
    const sealed = [...entries.values()].flatMap(({ file, data }) =>
      data.sealed === undefined ? [] : [{ file, armored: data.sealed }],
    );
    for (const files of findIdenticalCiphertexts(sealed)) {
      for (const file of files) {
        const entry = entries.get(file);
        if (entry === undefined) continue;
        const others = files.filter((other) => other !== file).join(', ');
        yield toFinding(
          entry,
          ['sealed'],
          `The same sealed part stands in ${others}.`,
          'Ask each person to seal their own part on the join page.',
        );
      }
    }
  },
};

const keyForTimesMissing: Rule = {
  code: 'own-key-missing',
  title: 'A member could not read when their group meets',
  level: 'notice',
  where: fileKinds.enrollment.path,
  docs: 'This cohort publishes meeting times to members alone (`publish.times: members`): they are sealed to the keys that members made on the join page, in `times.age`. This person has none, so the time has to reach them in another way; `npm run introduce` writes it into their message.',
  *run(programme) {
    for (const { entry, cohort } of listEnrollments(programme)) {
      if (cohort?.data.publish.times !== 'members' || entry.data.state !== 'complete') continue;
      if (entry.data.recipient !== undefined) continue;
      yield toFinding(
        entry,
        ['recipient'],
        `${cohort.data.title} shows meeting times to members alone, and ${entry.data.name} has no key to read them with.`,
        'Ask them to make a key on the join page, or send them the message of npm run introduce.',
      );
    }
  },
};

/** Keys, and what is sealed to them. */
export const sealingRules: readonly Rule[] = [
  demoKey,
  cohortWithoutRecipients,
  plainPrivatePart,
  sealedPartCopied,
  keyForTimesMissing,
];
