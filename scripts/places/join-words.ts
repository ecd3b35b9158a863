import type { JoinAnswer } from '../../src/domain/matching/joining/join-answers.ts';
import type { JoinObstacle } from '../../src/domain/matching/joining/join-obstacles.ts';
import type { JoinPlace } from '../../src/domain/matching/joining/join-question.ts';
import type { Requirement } from '../../src/schemas/cohort.ts';
import { toCount, toSlotWords } from '../matching/words.ts';

/** What a requirement about two members says of them, to follow "with". */
const requirementWords: Partial<Record<Requirement, string>> = {
  'different-organizations': 'names the same organization',
  'new-faces': 'was in a group with them before',
  'close-experience': 'is more than one step of experience away',
  communication: 'likes another style of feedback',
};

/** Names a place with who leads it and when it meets. */
export function toPlaceWords({ group, leads, slot }: JoinPlace): string {
  const led = leads.length === 0 ? 'no lead' : `led by ${leads.join(' and ')}`;
  const name = group === undefined ? 'a new one-to-one' : `${group.id} ${group.name}`;
  return `${name}, ${led}, ${toSlotWords(slot)}`;
}

/** Says what an answer is worth: the fit and the seats, or all that stands in the way. */
export function toAnswerWords(
  { place, fit, freeSeats, obstacles, othersChange }: JoinAnswer,
  handle: string,
): string {
  if (fit === undefined) {
    return obstacles.map((one) => toObstacleWords(one, handle)).join('; ');
  }
  const others =
    othersChange === 0
      ? ''
      : `, the others' fits ${othersChange > 0 ? 'gain' : 'lose'} ${Math.abs(othersChange)} in all`;
  return `fit ${fit}, ${freeSeats} of ${toCount(place.max, 'seat')} free${others}`;
}

function toObstacleWords(obstacle: JoinObstacle, asked: string): string {
  const words = toBareWords(obstacle);
  return obstacle.handle === asked ? words : `${obstacle.handle}, who comes along: ${words}`;
}

function toBareWords(obstacle: JoinObstacle): string {
  switch (obstacle.kind) {
    case 'not-seeking':
      return 'seeks no place: look at their state, agreement and roles';
    case 'other-kind':
      return 'they seek another kind of group';
    case 'own-group':
      return 'they lead it';
    case 'lead-gone':
      return 'its lead takes no part any more';
    case 'no-meetings':
      return 'no meeting is left';
    case 'language':
      return 'no language that all speak';
    case 'topic':
      return 'the lead does not help with what they need, or they ranked others';
    case 'uncomfortable-hour':
      return 'the hour is outside 09:00 to 20:00 of theirs';
    case 'fixed-time':
      return 'you fixed another time for them';
    case 'apart':
      return `to be apart from ${obstacle.from}`;
    case 'required-apart':
      return `${obstacle.from} ${requirementWords[obstacle.requirement] ?? 'may not be with them'}`;
    case 'bound':
      return `bound to ${obstacle.to}, who is not in it`;
    case 'hours':
      return `can make ${obstacle.of - obstacle.missed} of ${toCount(obstacle.of, 'meeting')} still to come`;
    case 'seats':
      return obstacle.free === 0
        ? `full (${toCount(obstacle.max, 'seat')})`
        : `only ${toCount(obstacle.free, 'seat')} free for those who come together`;
  }
}
