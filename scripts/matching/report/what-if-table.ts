import type {
  PeopleFigures,
  PlanFigures,
  SupposedPlan,
} from '../../../src/domain/matching/what-if/compare-plans.ts';
import type { Reader } from '../reader.ts';
import { toObstacleSentence } from '../words.ts';

/** A plan that might be, under the words that were typed. */
export interface NamedPlan {
  readonly name: string;
  readonly plan: SupposedPlan;
}

/** Longest words that can head a column. */
const longestTitle = 20;

type Row = readonly string[];

/** Sets plans that might be beside the one that is, as lines of a table and, for coordinators, who gains and loses. */
export function toWhatIfLines(
  present: PlanFigures,
  supposed: readonly NamedPlan[],
  reader: Reader,
): string[] {
  const titles = toTitles(supposed);
  const rows: Row[] = [
    ['', 'as it is', ...titles],
    toRow('Placed', `${present.placed} of ${present.seekers}`, supposed, ({ figures }) =>
      toCounted(figures.placed, present.placed),
    ),
    toRow('Groups', String(present.groups), supposed, ({ figures }) =>
      toCounted(figures.groups, present.groups),
    ),
    toRow('Under the fit floor', toOptional(present.underFloor), supposed, ({ figures }) =>
      figures.underFloor === undefined
        ? toOptional(undefined)
        : toCounted(figures.underFloor, present.underFloor ?? figures.underFloor),
    ),
    toRow('Total fit', String(present.value), supposed, ({ figures }) => toValue(figures, present)),
    toRow('Gain a place', '–', supposed, ({ people }) => String(people.gained.length)),
    toRow('Lose their place', '–', supposed, ({ people }) => String(people.lost.length)),
    toRow('Move to another lead', '–', supposed, ({ people }) => String(people.moved.length)),
    toRow('Proven best', toYes(present), supposed, ({ figures }) => toYes(figures)),
  ];
  return [
    ...toTable(rows),
    ...supposed.flatMap(({ name, plan }, index) => {
      const title = titles[index] ?? name;
      const heading = title === name ? name : `${title}: ${name}`;
      const isNamed = plan.kind === 'planned' && reader !== 'coordinator';
      const lines = plan.kind === 'planned' ? toPeopleLines(plan) : toFailureLines(plan);
      if (title === name && isNamed) return [];
      return ['', heading, ...(isNamed ? [] : lines)];
    }),
  ];
}

/** Heads each column by the words that were typed or, where those are long, by a letter that is explained below. */
function toTitles(supposed: readonly NamedPlan[]): string[] {
  const isLong = supposed.some(({ name }) => name.length > longestTitle);
  return supposed.map(({ name }, index) => (isLong ? toLetter(index) : name));
}

function toLetter(index: number): string {
  return `what if ${String.fromCharCode(65 + (index % 26))}${index < 26 ? '' : String(Math.floor(index / 26))}`;
}

type Planned = Extract<SupposedPlan, { kind: 'planned' }>;

function toRow(
  label: string,
  present: string,
  supposed: readonly NamedPlan[],
  read: (plan: Planned) => string,
): Row {
  return [
    label,
    present,
    ...supposed.map(({ plan }) => (plan.kind === 'planned' ? read(plan) : '–')),
  ];
}

function toTable(rows: readonly Row[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function toCounted(count: number, before: number): string {
  if (count === before) return `${count} (same)`;
  const sign = count > before ? '+' : '−';
  return `${count} (${sign}${Math.abs(count - before)})`;
}

/** Totals under other weights are sums of something else. */
function toValue(figures: PlanFigures, present: PlanFigures): string {
  const isSameScale = JSON.stringify(figures.weights) === JSON.stringify(present.weights);
  return isSameScale ? toCounted(figures.value, present.value) : `${figures.value} (other weights)`;
}

function toOptional(count: number | undefined): string {
  return count === undefined ? 'no floor' : String(count);
}

function toYes({ isProven }: PlanFigures): string {
  return isProven ? 'yes' : 'no';
}

function toFailureLines(plan: Exclude<SupposedPlan, Planned>): string[] {
  const sentences =
    plan.kind === 'failed' ? [plan.message] : plan.obstacles.map(toObstacleSentence);
  return ['  there is no such plan', ...sentences.map((sentence) => `  ${sentence}`)];
}

function toPeopleLines({ people }: Planned): string[] {
  const labels: readonly (readonly [keyof PeopleFigures, string])[] = [
    ['gained', 'gain a place'],
    ['lost', 'lose their place'],
    ['moved', 'move to another lead'],
  ];
  const lines = labels.flatMap(([key, label]) =>
    people[key].length === 0 ? [] : [`  ${label}: ${people[key].join(', ')}`],
  );
  return lines.length === 0 ? ['  nobody gains, loses or moves'] : lines;
}
