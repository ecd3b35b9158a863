import type { Question } from './certificate.ts';
import { assume, exclude } from './decisions.ts';
import type { Field } from './live-tables.ts';
import { searchPrices } from './price-search.ts';
import type { Prices } from './prices.ts';
import type { Doubt } from './questions.ts';
import type { Relaxation } from './relaxation.ts';

/** What an answer leaves, and the bound that a few passes gave for it. */
export interface Part {
  readonly field: Field;
  readonly prices: Prices;
  readonly total: number;
}

/** A question and the parts that its answers leave. */
export interface Split {
  readonly question: Question;
  readonly yes: Part;
  readonly no: Part;
}

/** What a question is tried against. */
export interface Probe {
  readonly prices: Prices;
  /** The bound before, in scaled units. */
  readonly total: number;
  /** A part whose bound is below this is done with. */
  readonly enough: number;
}

const probePasses = 6;
/** In points of the target. */
const probeStep = 2;

/**
 * Chooses among doubtful questions the one whose answers lower the bound most, both of them, by trying
 * each with a few passes (strong branching, Applegate, Bixby, Chvátal & Cook 1995).
 */
export function chooseQuestion(
  relaxation: Relaxation,
  field: Field,
  doubts: readonly Doubt[],
  probe: Probe,
): Split | undefined {
  let best: Split | undefined;
  let bestScore = -1;
  for (const { question } of doubts) {
    const yes = toPart(relaxation, assume(field, question), probe);
    const no = toPart(relaxation, exclude(field, question), probe);
    const score = toScore(
      getGain(relaxation, yes, probe),
      getGain(relaxation, no, probe),
      relaxation.target.scale,
    );
    if (score <= bestScore) continue;
    bestScore = score;
    best = { question, yes, no };
  }
  return best;
}

function toPart(relaxation: Relaxation, field: Field, { prices, enough }: Probe): Part {
  const { scale } = relaxation.target;
  const found = searchPrices(relaxation, field, prices, {
    stretches: [{ passes: probePasses, step: probeStep * scale, shrink: 0.7, momentum: 0 }],
    interval: probePasses,
    enough,
  });
  return { field, ...found };
}

/** By how much a part's bound is lower, counted up to where the part is done with. */
function getGain(relaxation: Relaxation, part: Part, { total, enough }: Probe): number {
  return Math.max(0, Math.min(total - part.total, total - enough + relaxation.target.scale));
}

/** The product favors questions that help on both sides; the sum settles those that help on one. */
function toScore(one: number, other: number, scale: number): number {
  return one * other + 0.1 * scale * (one + other);
}
