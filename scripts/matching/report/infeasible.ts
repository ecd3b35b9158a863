import { report as copy } from '../../../src/copy/en/report.ts';
import type { MatchingSolver } from '../../../src/domain/matching/solve.ts';
import { planSupposed } from '../../../src/domain/matching/what-if/compare-plans.ts';
import type { Programme } from '../../../src/records/programme.ts';
import type { Plan } from '../make-plan.ts';
import type { Reader } from '../reader.ts';
import { gatherHints } from './gather-hints.ts';
import { openPlanParts } from './open-plan-parts.ts';
import { toReportNames, type ReportInput } from './report-input.ts';
import { toChangeSentence } from './unplaced-cards.ts';

const text = copy.infeasible;

/** People of whom it is said what would place them. */
const mostPeople = 5;

/** Tells whether a plan places nobody, so that there is nothing to publish. */
export function isInfeasible({ proof }: Plan): boolean {
  return proof.grouping.counts.placed === 0;
}

/** Says why nobody can be placed and what could be changed; nothing that is private reaches a public log. */
export async function toInfeasibleLines(
  plan: Plan,
  programme: Programme,
  solver: MatchingSolver,
  reader: Reader,
): Promise<string[]> {
  const { id, cohort } = plan.facts;
  const { seekers } = plan.proof.grouping.counts;
  const heading = text.heading(cohort.title, seekers);
  if (seekers === 0) return [heading, `  ${text.nobodySeeks}`];
  if (reader === 'public-log') return [heading, `  ${text.atHome(id)}`];
  const options = [
    ...(await listSmallerGroups(plan, solver)),
    ...(await listChanges(plan, programme, solver)),
  ];
  return [
    heading,
    ...listReasons(plan).map((line) => `  ${line}`),
    '',
    text.options,
    ...(options.length === 0 ? [text.noOptions] : options).map((line) => `  ${line}`),
  ];
}

function listReasons({ proof }: Plan): string[] {
  const { reasons } = copy.unplaced;
  const found = [...new Set(proof.unplaced.map(({ reason }) => reason))].sort();
  return found.map((reason) => {
    const count = proof.unplaced.filter((person) => person.reason === reason).length;
    return text.reason(count, reasons[reason]);
  });
}

/** Finds the largest smallest size with which groups could be formed. */
async function listSmallerGroups(plan: Plan, solver: MatchingSolver): Promise<string[]> {
  const parts = await openPlanParts(plan);
  for (let people = plan.facts.cohort.groupSize.min - 1; people > 0; people -= 1) {
    const suppositions = [{ kind: 'size', bound: 'min', people } as const];
    const supposed = planSupposed(plan.facts, parts, suppositions, plan.proof, solver);
    if (supposed.kind === 'planned' && supposed.figures.placed > 0) {
      return [text.smallerGroups(people, supposed.figures.placed, plan.facts.id)];
    }
  }
  return [];
}

async function listChanges(
  plan: Plan,
  programme: Programme,
  solver: MatchingSolver,
): Promise<string[]> {
  const privateParts = await openPlanParts(plan);
  const hints = gatherHints(plan, privateParts, solver, () => undefined);
  const names = toReportNames(programme, plan);
  const input: ReportInput = { plan, privateParts, hints, sincePrevious: undefined, names };
  return hints
    .flatMap((one) => {
      const [hint] = one.hints;
      if (hint === undefined) return [];
      return [`${names.person(one.handle)}: ${toChangeSentence(input, one.handle, hint)}`];
    })
    .slice(0, mostPeople);
}
