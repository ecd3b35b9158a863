import type { RotationProof } from '../../src/schemas/rotation.ts';
import { toCount } from '../matching/words.ts';

const reasons: Readonly<Record<RotationProof['reason'], string>> = {
  none: 'nothing in what people said shows that anybody has to',
  partners: 'people have more meetings than there are others left whom they may meet',
  'few-groups': 'people of one round have too few groups to part into in the next',
  'last-pairs': 'too few pairs are left that have not met',
};

/** Says what a planned rotation reaches, and what is proven; names nobody. */
export function toRotationLines(proof: RotationProof): string[] {
  const { rotation, planned } = proof;
  const { rounds, quality } = rotation;
  const from = rounds.findIndex(({ session }) => session === planned);
  const kept = from === -1 ? rounds.length : from;
  const people = new Set(rounds.flatMap(({ groups }) => groups.flat()));
  const groups = rounds.reduce((sum, round) => sum + round.groups.length, 0);
  return [
    `${rotation.cohort}: ${toCount(people.size, 'person', 'people')} in ${toCount(rounds.length, 'round')}, ${toCount(groups, 'meeting')} in all`,
    ...(kept > 0
      ? [`  ${toCount(kept, 'round')} had begun and ${kept === 1 ? 'stays' : 'stay'} as published.`]
      : []),
    `  ${toRepeatSentence(proof)}`,
    `  Sitting out: ${toSitOutWords(quality.sitOuts)}.`,
    ...(quality.seated === 'all-possible'
      ? []
      : ['  Whether more people could meet in the rounds is not proven.']),
    `  Fit of the planned rounds: ${toMean(proof)} of 1000 on average; not proven.`,
  ];
}

function toRepeatSentence({ rotation: { quality }, reason }: RotationProof): string {
  const { repeats, earlier, atLeast } = quality;
  const again = repeats + earlier;
  const what =
    again === 0
      ? 'Nobody meets anybody twice'
      : `${toCount(again, 'meeting is', 'meetings are')} of two who met before${earlier > 0 ? ` (${earlier} of them before this rotation)` : ''}`;
  if (again === 0) return `${what}.`;
  if (again === atLeast) return `${what}, the fewest there can be: ${reasons[reason]}.`;
  return `${what}; at least ${atLeast} ${atLeast === 1 ? 'has' : 'have'} to be, because ${reasons[reason]}. Whether fewer than ${again} are possible is not proven.`;
}

function toSitOutWords({ fewest, most }: { fewest: number; most: number }): string {
  if (most === 0) return 'nobody';
  const range = fewest === most ? String(most) : `${fewest} to ${most}`;
  return `${range} ${most === 1 ? 'time' : 'times'} each`;
}

function toMean({ fit: { total, places } }: RotationProof): number {
  return places === 0 ? 0 : Math.floor(total / places);
}
