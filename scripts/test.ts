import { runCommand, UsageError } from './lib/command.ts';
import { runProgram } from './lib/run-script.ts';
import { countTests, type TestCounts } from './test/count-tests.ts';
import { everydaySteps, fullSteps, type TestStep } from './test/steps.ts';

interface StepOutcome extends TestCounts {
  readonly step: TestStep;
  readonly passedStep: boolean;
  readonly seconds: number;
}

await runCommand({
  name: 'test',
  summary: 'Runs every check of the code: types, lint, format, tests, generated files, browser.',
  positionals: [],
  options: {
    full: { type: 'boolean', description: 'Also run what is slow and rarely tells anything.' },
    only: { type: 'string', value: 'STEP', multiple: true, description: 'Run this step alone.' },
  },
  examples: ['npm test', 'npm test -- --only lint'],
  run: async ({ options, print }) => {
    const steps = chooseSteps(options.full ? fullSteps : everydaySteps, options.only);
    const outcomes: StepOutcome[] = [];
    for (const [index, step] of steps.entries()) {
      print(`\n[${index + 1}/${steps.length}] ${step.title}`);
      outcomes.push(await runStep(step));
    }
    print('');
    for (const { step, passedStep, seconds } of outcomes) {
      print(
        `${passedStep ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${step.title}`,
      );
    }
    const passed = sum(outcomes.map((outcome) => outcome.passed));
    const failed = sum(outcomes.map((outcome) => outcome.failed));
    print(`\n${passed} passed, ${failed} failed`);
    return outcomes.every(({ passedStep }) => passedStep) ? 0 : 1;
  },
});

/** Runs a step; one that is not made of tests counts as one test. */
async function runStep(step: TestStep): Promise<StepOutcome> {
  const { exitCode, seconds } = await runProgram(step.words);
  const passedStep = exitCode === 0;
  const counts =
    step.report === undefined
      ? { passed: passedStep ? 1 : 0, failed: passedStep ? 0 : 1 }
      : await countTests(step.report, passedStep);
  return { step, passedStep, seconds, ...counts };
}

function chooseSteps(steps: readonly TestStep[], only: readonly string[]): readonly TestStep[] {
  const unknown = only.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    throw new UsageError(
      `"${unknown}" is no step. The steps: ${steps.map((step) => step.name).join(', ')}.`,
    );
  }
  return only.length === 0 ? steps : steps.filter((step) => only.includes(step.name));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
