import { findContact } from '../../src/domain/contact-in-text.ts';
import { fileKinds } from '../../src/records/kinds.ts';
import type { KeyPath, Programme, RecordEntry } from '../../src/records/programme.ts';
import { listEnrollments, toFinding, type Rule } from './rule.ts';

/** A text of a record that somebody writes freely and everybody reads. */
interface PublicText {
  readonly entry: RecordEntry<unknown>;
  /** Undefined for the text below the front matter. */
  readonly keyPath: KeyPath | undefined;
  readonly text: string | undefined;
  /** Whose record it is in. */
  readonly record: 'enrollment' | 'mentor';
}

const nextWords = {
  enrollment:
    'Take it out, and tell it under contact in the sealed part, which the join page makes. Where it was published already, its history keeps it.',
  mentor:
    'Ask whether it is meant to be public. If so, a link to a page with it can stand under links; otherwise take it out. Where it was published already, its history keeps it.',
};

/** What reads like an address or a number where everybody, also who collects addresses, can read it. */
export const contactRule: Rule = {
  code: 'contact-in-public-text',
  title: 'A public text holds an address or a number',
  level: 'notice',
  where: `${fileKinds.enrollment.path}, ${fileKinds.mentor.path}`,
  docs: 'Whatever stands in a record is public, unless only members can read the repository, and stays in its history after it is taken out. An e-mail address or a phone number in a name, a goal or another text of an enrollment was probably meant for the group alone: it belongs under "How does your group reach you?" on the join page, which seals it. Ask the person before the change is merged. A mentor who wants to be written to gives a web address under `links`. Dates, hours, years, prices, ISBN, ORCID and DOI are not meant; a number of fewer than nine digits is, where a plus sign or a word such as "call" stands before it.',
  *run(programme, { find }) {
    const { visibility = 'public' } = programme.program?.data.repository ?? {};
    for (const { entry, keyPath, text, record } of listPublicTexts(programme)) {
      const contact = text === undefined ? undefined : findContact(text);
      if (contact === undefined) continue;
      const readers =
        record === 'enrollment' && visibility === 'private'
          ? 'can be read for good by all who can read the repository'
          : 'is public for good';
      const message = `${keyPath?.join('.') ?? 'The text'} ${readers}, and holds what reads like an e-mail address or a phone number.`;
      const next = nextWords[record];
      if (keyPath !== undefined) yield toFinding(entry, keyPath, message, next);
      else yield { file: entry.file, ...find(entry.file, contact), message, next };
    }
  },
};

function* listPublicTexts(programme: Programme): Iterable<PublicText> {
  for (const { entry } of listEnrollments(programme)) {
    for (const key of ['name', 'organization', 'goal'] as const) {
      yield { entry, keyPath: [key], text: entry.data[key], record: 'enrollment' };
    }
  }
  for (const entry of programme.mentors.values()) {
    const { portrait } = entry.data;
    const record = 'mentor';
    for (const key of ['name', 'pronouns', 'headline', 'organization', 'place'] as const) {
      yield { entry, keyPath: [key], text: entry.data[key], record };
    }
    yield { entry, keyPath: ['portrait', 'alt'], text: portrait?.alt, record };
    yield { entry, keyPath: undefined, text: entry.body?.text, record };
  }
}
