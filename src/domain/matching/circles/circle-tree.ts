import type { CircleProgram, RelaxedAnswer } from './circle-program.ts';
import { scale, type CircleStage } from './circle-stage.ts';
import type { GroupColumn } from './column-pool.ts';
import {
  isForbidden,
  pickQuestion,
  toAnswers,
  type Decisions,
  type Question,
} from './decisions.ts';
import { findBrokenSets } from './find-odd-sets.ts';
import { toMeasured } from './measure.ts';
import { toScaledBound, type StagePrices } from './prices.ts';

/** A proof that no grouping does better: prices that show it, or a question and a proof for either answer. */
export type ProofTree =
  | { readonly kind: 'closed'; readonly prices: StagePrices }
  | {
      readonly kind: 'split';
      readonly question: Question;
      /** For at most that many groups, or for the two together. */
      readonly first: ProofTree;
      /** For more groups, or for the two apart. */
      readonly second: ProofTree;
    };

/** What a tree search found. */
export interface TreeSearchResult {
  /** Groups better than what was reached; nothing where there are none or the search was left. */
  readonly columns: readonly GroupColumn[] | undefined;
  /** Nothing where the search was left before it was through. */
  readonly tree: ProofTree | undefined;
  readonly nodes: number;
}

/** When to leave a search. */
export interface TreeLimits {
  readonly nodes: number;
  /** Whether a better value leaves so few groups in question that it pays to begin again with them. */
  readonly paysToRestart: (value: number) => boolean;
}

/** Rounds of odd sets at the top and below, and the most sets of one. */
const [topRounds, lowerRounds, mostSets] = [8, 3, 20] as const;

/**
 * Searches for groups of a program that are better than what is reached, and proves that there are no
 * others: depth first, with odd sets and prices for each part, and questions of Ryan & Foster 1981.
 */
export class CircleTree {
  readonly #stage: CircleStage;
  readonly #program: CircleProgram;
  readonly #limits: TreeLimits;
  #reached: number;
  #best: readonly GroupColumn[] | undefined;
  #nodes = 0;
  #isLeft = false;

  constructor(stage: CircleStage, program: CircleProgram, reached: number, limits: TreeLimits) {
    this.#stage = stage;
    this.#program = program;
    this.#reached = reached;
    this.#limits = limits;
  }

  search(): TreeSearchResult {
    const tree = this.#visit({ fewest: 0, most: this.#stage.mostGroups, pairs: [] });
    return { columns: this.#best, tree, nodes: this.#nodes };
  }

  #visit(decisions: Decisions): ProofTree | undefined {
    this.#nodes += 1;
    if (this.#isLeft || this.#nodes > this.#limits.nodes) return undefined;
    this.#program.forbid((column) => isForbidden(decisions, column));
    this.#program.limitGroups(decisions.fewest, decisions.most);
    const outcome = this.#close(decisions);
    if (outcome === undefined || 'kind' in outcome) return outcome;
    const question = pickQuestion(outcome.shares);
    if (question === undefined) return undefined;
    const [one, other] = toAnswers(decisions, question);
    const first = this.#visit(one);
    const second = first === undefined ? undefined : this.#visit(other);
    if (first === undefined || second === undefined) return undefined;
    return { kind: 'split', question, first, second };
  }

  /** Closes a part by prices, or gives the relaxed answer that leaves it open; nothing to give up. */
  #close(decisions: Decisions): ProofTree | RelaxedAnswer | undefined {
    const rounds = decisions.pairs.length === 0 ? topRounds : lowerRounds;
    for (let round = 0; ; round += 1) {
      const answer = this.#program.solve();
      if (answer === undefined) return undefined;
      this.#takeIfWhole(answer);
      const prices = this.#toClosing(answer.prices, decisions);
      if (prices !== undefined) return { kind: 'closed', prices };
      const broken = round < rounds ? findBrokenSets(answer.shares, mostSets) : [];
      if (broken.length === 0 || this.#isLeft) return answer;
      this.#program.addOddSets(broken);
    }
  }

  /** Prices that prove that a part holds nothing better; nothing where they do not. */
  #toClosing(prices: StagePrices, groups: Decisions): StagePrices | undefined {
    const gain = this.#program.findGreatestGain(prices);
    const charged = { ...prices, perGroup: prices.perGroup + gain };
    const bound = toScaledBound(this.#stage, charged, groups);
    return bound < (this.#reached + 1) * scale ? charged : undefined;
  }

  #takeIfWhole({ shares, isFeasible }: RelaxedAnswer): void {
    if (!isFeasible || shares.some(({ share }) => share < 1 - 1e-6)) return;
    const columns = shares.map(({ column }) => column);
    const value = columns.reduce((sum, { worth }) => sum + toMeasured(this.#stage.aim, worth), 0);
    if (value <= this.#reached) return;
    this.#reached = value;
    this.#best = columns;
    this.#isLeft = this.#limits.paysToRestart(value);
  }
}
