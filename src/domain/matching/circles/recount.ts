import type { GroupWorth, PeerGroup, PeerProblem } from './peer-problem.ts';

/** A requirement that a set of groups breaks, and whom it is about. */
export interface GroupFault {
  readonly kind:
    'size' | 'not-free' | 'no-common-language' | 'apart' | 'torn' | 'twice' | 'unknown-person';
  readonly people: readonly number[];
}

/**
 * Counts groups again and holds them against every requirement. It shares no code with whatever formed
 * them: this is what a proof rests on.
 */
export function recountGroups(
  problem: PeerProblem,
  groups: readonly PeerGroup[],
): { readonly worth: GroupWorth; readonly faults: GroupFault[] } {
  const faults = groups.flatMap((group) => findFaults(problem, group));
  const seated = groups.flatMap(({ members }) => members);
  const twice = seated.filter((person, at) => seated.indexOf(person) !== at);
  if (twice.length > 0) faults.push({ kind: 'twice', people: twice });
  for (const party of problem.together) {
    const homes = party.map((person) =>
      groups.findIndex(({ members }) => members.includes(person)),
    );
    if (new Set(homes).size > 1) faults.push({ kind: 'torn', people: party });
  }
  const worths = groups.map((group) => recountWorth(problem, group));
  const total = (part: keyof GroupWorth) => worths.reduce((sum, worth) => sum + worth[part], 0);
  return {
    worth: {
      leftOver: total('leftOver'),
      placed: total('placed'),
      underFloor: total('underFloor'),
      value: total('value'),
    },
    faults,
  };
}

/** Counts what one group adds to each aim. */
export function recountWorth(problem: PeerProblem, { members, slot }: PeerGroup): GroupWorth {
  const fits = members.map((person) => recountFit(problem, members, person, slot));
  return {
    leftOver: members.filter((person) => problem.leftOver[person] === 1).length,
    placed: members.length,
    underFloor: fits.filter((fit) => fit < problem.fitFloor).length,
    value: fits.reduce((sum, fit) => sum + fit, 0),
  };
}

function recountFit(
  { worths, people }: PeerProblem,
  members: readonly number[],
  person: number,
  slot: number,
): number {
  const others = members.filter((other) => other !== person);
  const pairTerms = worths.layers.map(({ weight, values }) => {
    const sum = others.reduce((total, other) => total + (values[person * people + other] ?? 0), 0);
    return weight * Math.floor(sum / others.length);
  });
  const own = worths.own[person]?.[slot] ?? 0;
  const size = worths.size[members.length] ?? 0;
  return Math.floor(pairTerms.reduce((sum, term) => sum + term, own + size) / worths.divisor);
}

function findFaults(problem: PeerProblem, { members, slot }: PeerGroup): GroupFault[] {
  const faults: GroupFault[] = [];
  const report = (kind: GroupFault['kind'], people: readonly number[]): void => {
    if (people.length > 0) faults.push({ kind, people });
  };
  const { min, max, people, free, apart } = problem;
  report(
    'unknown-person',
    members.filter((person) => !Number.isInteger(person) || person < 0 || person >= people),
  );
  report(
    'not-free',
    members.filter((person) => free[person]?.[slot] !== 1),
  );
  for (const pair of apart) {
    report('apart', pair.every((person) => members.includes(person)) ? pair : []);
  }
  if (members.length < min || members.length > max) report('size', members);
  if (!hasCommonLanguage(problem, members)) report('no-common-language', members);
  return faults;
}

/** Tells whether people have a language in common, or need none. */
export function hasCommonLanguage({ languages }: PeerProblem, members: readonly number[]): boolean {
  const [first = new Uint32Array(0), ...others] = members.map(
    (person) => languages[person] ?? new Uint32Array(0),
  );
  if (first.length === 0) return true;
  return first.some(
    (word, at) => others.reduce((bits, other) => bits & (other[at] ?? 0), word) !== 0,
  );
}
