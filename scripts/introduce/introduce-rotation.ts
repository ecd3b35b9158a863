import path from 'node:path';
import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import { toRotationCards, toShownRounds } from '../../src/domain/groups/rotation-view.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { Program } from '../../src/schemas/program.ts';
import type { Rotation } from '../../src/schemas/rotation.ts';
import type { Topic } from '../../src/schemas/topics.ts';
import { CommandFailure } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { openPrivateParts } from '../matching/open-sealed.ts';
import { toCount } from '../matching/words.ts';
import { toPeopleByHandle } from './group-people.ts';
import { toPersonList } from './lists.ts';
import { toReaderWords } from './reader-words.ts';
import { refuseForeignKey } from './refuse-foreign-key.ts';
import { toRotationMessage } from './rotation-messages.ts';

/** What introductions are written from beside the records of the cohort. */
export interface IntroductionSources {
  readonly program: Program;
  readonly identities: readonly string[];
  readonly topics: readonly Topic[];
  readonly labels: ReadonlyMap<string, string>;
  readonly folder: string;
}

/** Files to write, and what to say of them. */
export interface Introduction {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Without the place. */
  readonly sentence: string;
  /** Whose private part stayed closed, a sentence each. */
  readonly closed: readonly string[];
}

/**
 * Writes a message for everybody in a rotation about the rounds to come, and a contact list.
 * @throws CommandFailure where all rounds are over
 */
export async function introduceRotation(
  facts: CohortFacts,
  rotation: Rotation,
  { program, identities, topics, folder }: IntroductionSources,
): Promise<Introduction> {
  const staying = new Set(
    [...facts.enrollments.values()]
      .filter(({ state }) => state === 'complete')
      .map(({ handle }) => handle),
  );
  const now = readNow(program.clock);
  const toCards = (cohort: Cohort) => {
    const rounds = toShownRounds(cohort, rotation, staying, now);
    return toRotationCards(rounds.filter(({ phase }) => phase !== 'past'));
  };
  const cards = toCards(facts.cohort);
  if (cards.length === 0) {
    throw new CommandFailure(
      `All rounds of ${facts.id} are over, so there is nobody to introduce.`,
    );
  }
  const handles = cards.map(({ handle }) => handle);
  const opened = await openPrivateParts(facts, handles, identities);
  await refuseForeignKey(facts.id, opened, identities);
  const { parts, closed } = opened;
  const people = toPeopleByHandle(facts, parts, handles);
  const shared = { cohortId: facts.id, cohort: facts.cohort, program, people, topics };
  return {
    files: [
      ...handles.flatMap((handle) => {
        const own = toReaderWords(shared, people.get(handle) ?? { languages: [] });
        const card = toCards(own.cohort).find((each) => each.handle === handle);
        if (card === undefined) return [];
        const text = toRotationMessage({ ...shared, ...own, card });
        return [{ path: path.join(folder, `rounds.${handle}.txt`), text }];
      }),
      { path: path.join(folder, 'contacts.csv'), text: toPersonList([...people.values()]) },
    ],
    sentence: `Messages for ${toCount(cards.length, 'person', 'people')} about their rounds, and contacts.csv, are`,
    closed: closed.map(({ handle, detail }) => `${handle}: ${detail}`),
  };
}
