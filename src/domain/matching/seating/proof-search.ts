import type { IntegerPrices, ProofTree, Question } from './certificate.ts';
import { chooseQuestion } from './choose-question.ts';
import { pinUnits } from './decisions.ts';
import { findGroups } from './find-groups.ts';
import { findPins } from './find-pins.ts';
import { withTables, type Field } from './live-tables.ts';
import { keepsFloors, measureGroups, type Target } from './measures.ts';
import { searchPrices, type Stretch } from './price-search.ts';
import { roundPrices, type Prices } from './prices.ts';
import { Habits } from './questions.ts';
import { toFeasibleGroups } from './relaxed-groups.ts';
import { Relaxation, type Relaxed } from './relaxation.ts';
import type { Measure, SeatedGroup } from './seating-problem.ts';
import { sieve } from './sieve.ts';

/** What a search looks for, and how long. */
export interface SearchPlan {
  /** Only what reaches this is looked for. */
  readonly cut: number;
  /** What moves between groups count while groups are looked for at the root. */
  readonly worth: Measure;
  /** Options that may be looked at. */
  readonly mostSteps: number;
}

/** What a search came to. */
export interface SearchResult {
  /** The best groups that reach the cut, where some were found. */
  readonly best: { readonly groups: readonly SeatedGroup[]; readonly value: number } | undefined;
  /** Present when the search was finished: nothing reaches the proof's cut. */
  readonly proof: ProofTree | undefined;
  readonly steps: number;
}

/** A node of a proof while it is made. */
interface OpenNode {
  readonly prices: IntegerPrices[];
  split?: { readonly question: Question; readonly yes: OpenNode; readonly no: OpenNode };
}

/** A part of all choices that is still to be looked at, with the best bound known for it. */
interface Task {
  readonly field: Field;
  readonly prices: Prices;
  readonly total: number;
  readonly node: OpenNode;
}

const rounds = 3;
const doubtsTried = 16;
/** Steps in points of the target. */
const firstStretch: Stretch = { passes: 30, step: 4, shrink: 0.95, momentum: 0 };
const laterStretch: Stretch = { passes: 12, step: 2, shrink: 0.85, momentum: 0 };
/** Splits after which groups are looked for by moves again, so that the cut is high early. */
const seekInterval = 8;
/** Options that moves between groups may look at each time. */
const mostMoveSteps = 3_000_000;

/**
 * Looks for groups that reach a cut and shows that nothing else does: branch and bound on the Lagrangian
 * relaxation, the part with the highest bound first, with reduced-cost fixing at each node. Whenever
 * groups are found, the cut rises above them, so that a finished search proves the last ones best.
 * @param start prices whose bound on the field is low already
 */
export function searchProof(
  field: Field,
  target: Target,
  start: Prices,
  plan: SearchPlan,
): SearchResult {
  return new ProofSearch(field, target, plan).run(field, start);
}

class ProofSearch {
  readonly #relaxation: Relaxation;
  readonly #target: Target;
  readonly #plan: SearchPlan;
  readonly #tasks: Task[] = [];
  #cut: number;
  #nodes = 0;
  #best: SearchResult['best'];

  constructor(field: Field, target: Target, plan: SearchPlan) {
    this.#relaxation = new Relaxation(field, target);
    this.#target = target;
    this.#plan = plan;
    this.#cut = plan.cut;
  }

  run(field: Field, start: Prices): SearchResult {
    const root: OpenNode = { prices: [] };
    const left = this.#narrow(field, start, root);
    if (left !== undefined) this.#tasks.push({ ...left, prices: start, node: root });
    while (this.#tasks.length > 0 && this.#relaxation.steps <= this.#plan.mostSteps) {
      this.#explore(this.#takeTask());
    }
    const isFinished = this.#tasks.length === 0;
    return {
      best: this.#best,
      proof: isFinished ? { target: this.#target, cut: this.#cut, root } : undefined,
      steps: this.#relaxation.steps,
    };
  }

  /** Takes the task with the highest bound, of equals the last. */
  #takeTask(): Task {
    let best = 0;
    this.#tasks.forEach(({ total }, at) => {
      if (total >= (this.#tasks[best]?.total ?? 0)) best = at;
    });
    const [task] = this.#tasks.splice(best, 1);
    if (task === undefined) throw new RangeError('There is no task left.');
    return task;
  }

  /** Closes a part, or splits it. */
  #explore({ field, prices, node }: Task): void {
    let left = field;
    let current = prices;
    for (let round = 0; ; round += 1) {
      const habits = new Habits(left);
      current = this.#improve(left, current, habits, round === 0 ? firstStretch : laterStretch);
      const narrowed = this.#narrow(left, current, node);
      if (narrowed === undefined) return;
      if (narrowed.field === left || round === rounds - 1) {
        this.#nodes += 1;
        if (this.#nodes % seekInterval === 1) this.#seek(narrowed.field, current);
        this.#split({ ...narrowed, prices: current, node }, habits);
        return;
      }
      left = narrowed.field;
    }
  }

  #improve(field: Field, prices: Prices, habits: Habits, stretch: Stretch): Prices {
    const { scale } = this.#target;
    const found = searchPrices(this.#relaxation, field, prices, {
      stretches: [{ ...stretch, step: stretch.step * scale }],
      interval: 3,
      enough: scale * this.#cut,
      watch: (relaxed, progress) => {
        if (progress > 0.3) habits.note(relaxed);
        this.#offerRelaxed(field, relaxed);
      },
    });
    return found.prices;
  }

  /**
   * Drops what can't be part of groups that reach the cut, and pins what must be: noted at the node
   * where it changes anything. Gives nothing when nothing can reach the cut.
   */
  #narrow(field: Field, prices: Prices, node: OpenNode): Pick<Task, 'field' | 'total'> | undefined {
    const integers = roundPrices(prices);
    const relaxed = this.#relaxation.evaluate(field, integers);
    const { total } = relaxed;
    this.#offerRelaxed(field, relaxed);
    const slack = total - this.#target.scale * this.#cut;
    const note = () => node.prices.push(toIntegerPrices(integers));
    if (slack < 0) {
      note();
      return undefined;
    }
    const { tables, hasDropped } = sieve(this.#relaxation, field, integers, slack);
    const sieved = hasDropped ? withTables(field, tables) : field;
    const pins = findPins(this.#relaxation, sieved, integers, slack);
    if (hasDropped || pins.size > 0) note();
    return { field: pinUnits(sieved, pins), total };
  }

  #split({ field, prices, total, node }: Task, habits: Habits): void {
    const enough = this.#target.scale * this.#cut;
    const doubts = habits.findDoubts(doubtsTried);
    const split = chooseQuestion(this.#relaxation, field, doubts, { prices, total, enough });
    if (split === undefined) {
      this.#closeDecided(field, node);
      return;
    }
    const toTask = (part: typeof split.yes): Task => {
      return { ...part, total: Math.min(total, part.total), node: { prices: [] } };
    };
    const yes = toTask(split.yes);
    const no = toTask(split.no);
    node.split = { question: split.question, yes: yes.node, no: no.node };
    this.#tasks.push(no, yes);
  }

  /** Closes a part in which every table's group is known: it is a find, or it breaks a row or a floor. */
  #closeDecided(field: Field, node: OpenNode): void {
    const { spare, excess } = this.#relaxation.relaxed;
    const zero = { rows: new Float64Array(spare.length), floors: new Float64Array(excess.length) };
    const relaxed = this.#relaxation.evaluate(field, zero);
    this.#offerRelaxed(field, relaxed);
    const over = Math.max(0, relaxed.total - this.#target.scale * this.#cut + 1);
    const toPrice = (left: number) => (left < 0 ? over : 0);
    node.prices.push(toIntegerPrices({ rows: spare.map(toPrice), floors: excess.map(toPrice) }));
  }

  /** Looks for groups by moves among what is left. */
  #seek(field: Field, prices: Prices): void {
    const groups = findGroups(this.#relaxation, field, prices, {
      worth: this.#plan.worth,
      mostSteps: mostMoveSteps,
    });
    if (keepsFloors(field.problem, groups, this.#target.floors)) this.#offer(field, groups);
  }

  #offerRelaxed(field: Field, relaxed: Relaxed): void {
    const groups = toFeasibleGroups(field, relaxed);
    if (groups !== undefined) this.#offer(field, groups);
  }

  #offer({ problem }: Field, groups: readonly SeatedGroup[]): void {
    const value = measureGroups(problem, groups, this.#target.measure);
    if (value < this.#cut) return;
    this.#best = { groups, value };
    this.#cut = value + 1;
  }
}

function toIntegerPrices({ rows, floors }: Prices): IntegerPrices {
  return { rows: Int32Array.from(rows), floors: Int32Array.from(floors) };
}
