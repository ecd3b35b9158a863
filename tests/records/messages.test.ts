import { expect, test } from 'vitest';
import { recordProblems } from '../../src/records/problem-catalogue.ts';
import { readProgramme } from '../../src/records/programme.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { problemSchema } from '../../src/schemas/problem.ts';
import { problemExamples, readExample } from './problem-examples.ts';

const examples = Object.entries(problemExamples);

test.each(examples)('%s is reported for its example', (code, files) => {
  expect(readExample(files).map((problem) => problem.code)).toContain(code);
});

test('what is said about each problem', async () => {
  const pages = examples.map(
    ([code, files]) => `# ${code}\n\n${readExample(files).slice(0, 12).map(toLines).join('\n')}\n`,
  );
  await expect(pages.join('\n')).toMatchFileSnapshot('../goldens/records-messages.txt');
});

function toLines({ code, file, line, column, message, next }: Problem): string {
  return `${file}:${String(line)}:${String(column)} ${code}\n    ${message}\n    ${next}`;
}

test('every message keeps to the house rules', () => {
  const problems = examples.flatMap(([, files]) => readExample(files));
  for (const problem of problems) {
    expect(problemSchema.parse(problem)).toEqual(problem);
    expect(problem.docs).toBe(`/problems/${problem.code}/`);
    expect(`${problem.message} ${problem.next}`).not.toMatch(/\b(invalid|please|oops)\b/i);
    expect(problem.message).toMatch(/[.?]$/);
    expect(problem.next).toMatch(/[.?]"?$/);
    expect(problem.next).not.toContain('..');
  }
});

test('every code of the catalogue has an example, and every code is explained once', () => {
  const folderCodes = ['no-content', 'not-a-file', 'not-readable'];
  const codes = recordProblems.map(({ code }) => code);
  expect([...Object.keys(problemExamples), ...folderCodes].sort()).toEqual([...codes].sort());
  expect(new Set(codes).size).toBe(codes.length);
});

test('every explanation says something a reader can use', () => {
  for (const { title, docs, where } of recordProblems) {
    expect(title).toMatch(/^[A-Z][^.]+$/);
    expect(docs.length).toBeGreaterThan(80);
    expect(where).toMatch(/^content\//);
  }
});

test('the order of files changes nothing', () => {
  const files = examples.flatMap(([, list]) => list);
  const byPath = [...new Map(files.map((file) => [file.path, file])).values()];
  const forwards = readProgramme(byPath);
  const backwards = readProgramme([...byPath].reverse());
  expect(backwards.problems).toEqual(forwards.problems);
  expect([...backwards.programme.mentors.keys()]).toEqual([...forwards.programme.mentors.keys()]);
});
