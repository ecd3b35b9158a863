import type { CohortFacts } from '../../../src/domain/matching/facts.ts';
import { findObstacles } from '../../../src/domain/matching/obstacles.ts';
import type { MatchingSolver } from '../../../src/domain/matching/solve.ts';
import { applySuppositions } from '../../../src/domain/matching/what-if/apply-suppositions.ts';
import { planSupposed, toPlanFigures } from '../../../src/domain/matching/what-if/compare-plans.ts';
import {
  readSuppositions,
  type Misunderstanding,
  type Supposition,
  type Vocabulary,
} from '../../../src/domain/matching/what-if/supposition.ts';
import { requirementSchema } from '../../../src/schemas/cohort.ts';
import { preferencesSchema } from '../../../src/schemas/preferences.ts';
import { UsageError } from '../../lib/command.ts';
import type { Plan } from '../make-plan.ts';
import { getReader } from '../reader.ts';
import { toObstacleSentence } from '../words.ts';
import { openPlanParts } from './open-plan-parts.ts';
import { toWhatIfLines } from './what-if-table.ts';

/** Suppositions under the words that were typed. */
export interface NamedSuppositions {
  readonly name: string;
  readonly suppositions: readonly Supposition[];
}

/** Reads what `--what-if` was given for a cohort; throws a `UsageError` that names every word it can't read. */
export function readWhatIf(facts: CohortFacts, texts: readonly string[]): NamedSuppositions[] {
  const vocabulary = toVocabulary(facts);
  const read = texts.map((name) => ({ name, ...readSuppositions(name, vocabulary) }));
  const wrong = read.flatMap(({ misunderstandings }) => misunderstandings.map(toSentence));
  const late = read.flatMap(({ name, suppositions }) =>
    findObstacles(applySuppositions(facts, suppositions))
      .filter(({ kind }) => kind === 'sizes-out-of-order')
      .map((obstacle) => `"${name}" can't be planned. ${toObstacleSentence(obstacle)}`),
  );
  const sentences = wrong.length > 0 ? wrong : late;
  if (sentences.length > 0) throw new UsageError(sentences.join('\n  '));
  return read;
}

/** Plans under each list of suppositions and sets the results beside the plan that is; writes nothing. */
export async function compareWhatIf(
  plan: Plan,
  all: readonly NamedSuppositions[],
  solver: MatchingSolver,
): Promise<string[]> {
  const privateParts = await openPlanParts(plan);
  const supposed = all.map(({ name, suppositions }) => ({
    name,
    plan: planSupposed(plan.facts, privateParts, suppositions, plan.proof, solver),
  }));
  return [
    `${plan.facts.cohort.title} (${plan.facts.id}): what if? Nothing is written.`,
    '',
    ...toWhatIfLines(toPlanFigures(plan.proof), supposed, getReader()),
  ];
}

function toVocabulary({ enrollments }: CohortFacts): Vocabulary {
  const leads = [...enrollments.values()].filter(({ roles }) => roles.includes('mentor'));
  return {
    requirements: requirementSchema.options,
    preferences: preferencesSchema.keyof().options,
    leads: leads.map(({ handle }) => handle).sort(),
  };
}

function toSentence({ word, expected }: Misunderstanding): string {
  switch (expected.kind) {
    case 'key':
      return `"${word}" is nothing that can be otherwise. There are min=, target=, max= and floor= with a number, requirement:NAME=on or off, weight:NAME= with a number, close=HANDLE and seat=HANDLE:+1.`;
    case 'number':
      return `"${word}" needs a whole number from ${expected.from} to ${expected.to}.`;
    case 'switch':
      return `"${word}" needs on or off.`;
    case 'difference':
      return `"${word}" needs how many seats more or fewer, such as :+1 or :-1.`;
    case 'one-of':
      return expected.names.length === 0
        ? `"${word}" names somebody who does not lead here. Nobody does.`
        : `"${word}" names nothing that there is. There are: ${expected.names.join(', ')}.`;
    case 'once':
      return `"${word}" says again what another word of the same list says.`;
  }
}
