import type {
  RotationFinding,
  RotationFindingCode,
} from '../../src/domain/matching/rotation/verify-rotation.ts';

const sentences: Readonly<Record<RotationFindingCode, string>> = {
  'unknown-round': 'is not a round that the cohort asks for',
  'other-date': 'has another date than its session',
  'not-enrolled': 'holds people who are not enrolled',
  left: 'holds people who take no part any more',
  'twice-in-round': 'holds people in two groups',
  'wrong-size': 'has a group of a size that is not asked for',
  'repeats-differ': 'The repeats are not as many as is written',
  'bound-impossible': 'Fewer meet again than is called proven',
  'proof-differs': 'The sealed proof is of another rotation',
  'not-available': 'holds people whose hours do not allow it any more',
  'no-shared-hour': 'has a group without an hour in common by now',
  'apart-in-one-group': 'has people in one group who are to be apart',
  'earlier-differs':
    'The first meetings of people who knew each other are not as many as is written',
  'sit-outs-differ': 'People sit out more or less often than is written',
  'bound-differs': 'The fewest repeats, counted again, are not as many as is written',
  'seats-differ': 'More people could be seated than is written',
};

/** Findings that name people by what they said in private. */
const privateCodes: ReadonlySet<RotationFindingCode> = new Set([
  'not-available',
  'no-shared-hour',
  'apart-in-one-group',
]);

/** Tells whether a finding rests on private parts and names people. */
export function isPrivateRotationFinding({ code }: RotationFinding): boolean {
  return privateCodes.has(code);
}

/** Says a finding in a sentence. */
export function toRotationSentence({ code, round, people, found }: RotationFinding): string {
  const names = people === undefined ? '' : `: ${people.join(', ')}`;
  const count = found === undefined ? '' : ` (counted: ${found})`;
  const what = sentences[code];
  return round === undefined ? `${what}${count}.` : `${round} ${what}${names}${count}.`;
}
