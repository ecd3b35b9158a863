import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../scripts/checks/all-rules.ts';
import { checkContent } from '../../scripts/checks/check-content.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { toChangedFiles } from './changes.ts';
import type { Example, ExampleTable } from './example.ts';
import { cohortExamples } from './examples/cohorts.ts';
import { contactExamples } from './examples/contacts.ts';
import { enrollmentExamples } from './examples/enrollments.ts';
import { groupExamples } from './examples/groups.ts';
import { libraryExamples } from './examples/library.ts';
import { overrideExamples } from './examples/overrides.ts';
import { peopleExamples } from './examples/people.ts';
import { referenceExamples } from './examples/references.ts';
import { rotationExamples } from './examples/rotations.ts';
import { timesExamples } from './examples/times.ts';
import { translationExamples } from './examples/translations.ts';
import { expectGolden } from './golden.ts';

const examples: ExampleTable = {
  ...referenceExamples,
  ...peopleExamples,
  ...contactExamples,
  ...cohortExamples,
  ...enrollmentExamples,
  ...libraryExamples,
  ...groupExamples,
  ...timesExamples,
  ...translationExamples,
  ...rotationExamples,
  ...overrideExamples,
};

function check(example: Example): readonly Problem[] {
  const [changes, now] =
    'changes' in example ? [example.changes, example.now] : [example, undefined];
  return checkContent(
    { files: toChangedFiles(changes), problems: [] },
    { toNow: (clock) => Temporal.Instant.from(now ?? clock ?? '2027-08-20T12:00:00Z'), skip: [] },
  ).problems;
}

function toText({ column, file, level, line, message, next }: Problem): string {
  return `  ${level} ${file}:${String(line)}:${String(column)}\n    ${message}\n    ${next}\n`;
}

test('the small programme has no problem and no notice', () => {
  expect(check([])).toEqual([]);
});

test('every rule has an example in which it finds something and one in which it does not', () => {
  expect(Object.keys(examples).sort()).toEqual(allRules.map(({ code }) => code).sort());
  for (const { fails, passes } of Object.values(examples)) {
    expect(Object.keys(fails)).not.toHaveLength(0);
    expect(Object.keys(passes)).not.toHaveLength(0);
  }
});

describe.each(Object.entries(examples))('%s', (code, { fails, passes }) => {
  test('says what is wrong, where, and what to do', () => {
    const texts = Object.entries(fails).map(([name, example]) => {
      const found = check(example).filter((problem) => problem.code === code);
      expect(found, name).not.toHaveLength(0);
      return [`${name}:\n`, ...found.map(toText)].join('');
    });
    expectGolden(`check-rules/${code}.txt`, texts.join('\n'));
  });

  test.each(Object.entries(passes))('does not mind %s', (_name, example) => {
    expect(check(example).filter((problem) => problem.code === code)).toEqual([]);
  });
});
