import { listJoinAnswers } from '../../src/domain/matching/joining/join-answers.ts';
import { UsageError } from '../lib/command.ts';
import { getStage } from '../matching/cohort-stage.ts';
import { toCount } from '../matching/words.ts';
import { openWaitlist, type OpenedWaitlist } from '../waitlist/open-waitlist.ts';
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
  const opened = await openWaitlist(contentFolder, cohort, [handle]);
  const { question, expected, closed } = opened;
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
    ...toNextLines(opened, handle, { hasRoom: open.length > 0, isMember: own !== undefined }),
  ];
}

/** Names only the commands that can be run now. */
function toNextLines(
  { question: { facts }, moment }: OpenedWaitlist,
  handle: string,
  found: { readonly hasRoom: boolean; readonly isMember: boolean },
): string[] {
  const { id, cohort } = facts;
  const lines: string[] = [];
  if (found.hasRoom && cohort.waitlist !== undefined && moment.today <= cohort.waitlist.until) {
    lines.push(`Offer free places in the announced order: npm run waitlist -- ${id} --offer`);
  }
  if (!found.isMember) {
    lines.push(
      `Place them without waiting for others:    npm run repair -- ${id} --joins ${handle}`,
    );
  }
  if (getStage(cohort, moment.now) === 'before-start') {
    lines.push(`Form all groups anew, nobody has met yet:     npm run plan -- ${id}`);
  }
  return lines.length === 0 ? [] : ['', ...lines];
}
