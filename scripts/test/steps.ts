/** One step of the test command. */
export interface TestStep {
  readonly name: string;
  readonly title: string;
  readonly words: readonly [string, ...string[]];
  /** Where vitest writes its counts, for steps that are made of tests. */
  readonly report?: string;
}

const types = {
  name: 'types',
  title: 'Types of all code and components',
  words: ['node', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'],
} as const satisfies TestStep;

const lint = {
  name: 'lint',
  title: 'Lint',
  words: ['node', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
} as const satisfies TestStep;

const format = {
  name: 'format',
  title: 'Format',
  words: ['node', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
} as const satisfies TestStep;

const generated = {
  name: 'generated',
  title: 'Generated files are fresh',
  words: ['node', 'scripts/generate.ts', '--check'],
} as const satisfies TestStep;

/** What `npm test` runs. */
export const everydaySteps: readonly TestStep[] = [
  types,
  lint,
  format,
  generated,
  toVitestStep('unit', 'Unit and property tests'),
  toVitestStep('browser', 'Build of a fixture programme, in a real browser'),
];

/** What `npm run test:full` runs. */
export const fullSteps: readonly TestStep[] = [
  ...everydaySteps,
  toVitestStep('full', 'Slow tests'),
];

function toVitestStep(project: string, title: string): TestStep {
  const report = `.roundtable/tests/${project}.json`;
  return {
    name: project,
    title,
    words: [
      'node',
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    report,
  };
}
