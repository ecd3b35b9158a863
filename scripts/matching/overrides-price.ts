import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import { withoutOverrides, type KeptApart } from '../../src/domain/matching/kept-apart.ts';
import { isBindingBoth } from '../../src/domain/matching/pins.ts';
import { solve, type MatchingSolver } from '../../src/domain/matching/solve.ts';
import { toProblem } from '../../src/domain/matching/to-problem.ts';
import type { Aim } from '../../src/schemas/grouping-proof.ts';
import type { Override } from '../../src/schemas/override.ts';
import type { OpenedParts } from './open-sealed.ts';
import { toCount, toSlotWords } from './words.ts';

/** What the coordinators decided, and what groups would reach without it. */
export interface OverridesPrice {
  readonly overrides: readonly Override[];
  /** Those of them that bind two who seek the same kind of group to each other. */
  readonly bindingBoth: readonly Override[];
  readonly apart: KeptApart;
  /** The aims without any decision; undefined where no grouping could be formed so. */
  readonly without: readonly Aim[] | undefined;
}

/** Forms the groups once more without what the coordinators decided; nothing where they decided nothing. */
export function toOverridesPrice(
  facts: CohortFacts,
  { own, apart }: Pick<OpenedParts, 'own' | 'apart'>,
  solver: MatchingSolver,
): OverridesPrice | undefined {
  const { overrides } = facts.cohort;
  if (overrides.length === 0 && apart.length === 0) return undefined;
  const solved = solve(toProblem(withoutOverrides(facts), own), solver);
  const bindingBoth = overrides.filter((one) => one.kind === 'pin' && isBindingBoth(facts, one));
  return {
    overrides,
    bindingBoth,
    apart,
    without: solved.kind === 'solved' ? solved.aims : undefined,
  };
}

/** Says what was decided and what it costs, for the coordinators. */
export function toPriceLines(
  price: OverridesPrice,
  aims: readonly Aim[],
  unplaced: readonly string[],
): string[] {
  const { overrides, apart, without } = price;
  const pinned = listPinned(price).filter((handle) => unplaced.includes(handle));
  return [
    '',
    `Decided by the coordinators (${overrides.length + apart.length}):`,
    ...overrides.map((one) => `  ${toOverrideWords(price, one)}`),
    ...apart.map(({ people }) => `  ${people.join(' and ')} are kept apart (sealed)`),
    `  ${toPriceSentence(aims, without)}`,
    ...(pinned.length === 0
      ? []
      : [
          `  Pinned, and without a group: ${pinned.join(', ')}. Nobody else gets them; take the pin out, or change what stands in the way.`,
        ]),
  ];
}

/** Says what was decided in public, without a word on what is sealed. */
export function toPublicOverrideLines(price: OverridesPrice): string[] {
  const { overrides } = price;
  if (overrides.length === 0) return [];
  return [
    '',
    `Decided by the coordinators in public (${overrides.length}):`,
    ...overrides.map((one) => `  ${toOverrideWords(price, one)}`),
  ];
}

/** Everybody whom a pin leaves without a place where it can't be kept. */
function listPinned({ overrides, bindingBoth }: OverridesPrice): string[] {
  const pinned = overrides.flatMap((one) => {
    if (one.kind !== 'pin') return [];
    return bindingBoth.includes(one) ? [one.person, one.to] : [one.person];
  });
  return [...new Set(pinned)];
}

function toOverrideWords({ bindingBoth }: OverridesPrice, override: Override): string {
  switch (override.kind) {
    case 'pin':
      if (bindingBoth.includes(override)) {
        return `${override.person} and ${override.to} are placed together, or neither is`;
      }
      return `${override.person} is placed with ${override.to} or not at all`;
    case 'close':
      return `${override.lead} gets no group`;
    case 'hold':
      return `${toCount(override.seats, 'seat')} of ${override.lead} ${override.seats === 1 ? 'stays' : 'stay'} free`;
    case 'slot':
      return `groups of ${override.person} meet on ${toSlotWords(override)}`;
  }
}

function toPriceSentence(aims: readonly Aim[], without: readonly Aim[] | undefined): string {
  if (without === undefined) return 'What they cost is not known: without them nothing was formed.';
  const differences = without.flatMap(({ aim, value }) => {
    const now = aims.find((one) => one.aim === aim)?.value;
    return now === undefined || now === value
      ? []
      : [`${aimWords[aim]} ${value} instead of ${now}`];
  });
  if (differences.length === 0)
    return 'They cost nothing: without them every aim reaches the same.';
  const isOpen = [...aims, ...without].some(({ status }) => status === 'gap');
  const sure = isOpen ? ' (not all of it proven)' : '';
  return `Without them: ${differences.join(', ')}${sure}.`;
}

const aimWords: Readonly<Record<Aim['aim'], string>> = {
  'left-over': 'placed of those left over',
  placed: 'placed',
  'under-floor': 'under the fit floor',
  value: 'total fit',
};
