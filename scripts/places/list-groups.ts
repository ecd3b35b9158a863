import { listJoinAnswers } from '../../src/domain/matching/joining/join-answers.ts';
import { UsageError } from '../lib/command.ts';
import { toCount } from '../matching/words.ts';
import { openWaitlist } from '../waitlist/open-waitlist.ts';
import { toAnswerWords, toPlaceWords } from './join-words.ts';

/**
 * Says of every published group of a cohort whether it could take one person, in lines: those that
 * could, the best first, then the others with all that stands in the way.
 * @throws UsageError where they are not enrolled
 */
export async function listGroupsFor(
  contentFolder: string,
  cohort: string,
  handle: string,
): Promise<string[]> {
  const { question, expected, closed } = await openWaitlist(contentFolder, cohort, [handle]);
  const { facts, groups } = question;
  if (!facts.enrollments.has(handle)) {
    throw new UsageError(
      `${handle} is not enrolled in ${cohort}. Take them in first: npm run intake`,
    );
  }
  const own = groups.find(({ members }) => members.includes(handle));
  const places = listJoinAnswers(question, handle, expected).filter(
    ({ place }) => own === undefined || place.group?.id !== own.id,
  );
  const open = places.filter(({ obstacles }) => obstacles.length === 0);
  const toLine = (answer: (typeof places)[number]) =>
    `  ${toPlaceWords(answer.place)}: ${toAnswerWords(answer, handle)}`;
  return [
    ...closed,
    ...(own === undefined ? [] : [`${handle} is in ${own.id} ${own.name} now.`]),
    `${handle} could join ${open.length} of ${toCount(places.length, 'group')} of ${cohort}, from ${facts.from ?? ''} on, with nobody else moved.`,
    ...(open.length > 0 ? ['', 'Yes:', ...open.map(toLine)] : []),
    ...(open.length < places.length
      ? ['', 'No:', ...places.filter((one) => !open.includes(one)).map(toLine)]
      : []),
    '',
    `Offer free places in the announced order: npm run waitlist -- ${cohort} --offer`,
    `Place them without waiting for others:    npm run repair -- ${cohort} --joins ${handle}`,
  ];
}
