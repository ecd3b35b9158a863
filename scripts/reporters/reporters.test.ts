import { expect, test } from 'vitest';
import type { Problem } from '../../src/schemas/problem.ts';
import { readProgramme } from '../../src/records/read-programme.ts';
import { findReporter, runReporter } from './all-reporters.ts';
import type { Report } from './report.ts';

const topicProblem: Problem = {
  code: 'unknown-topic',
  level: 'problem',
  file: 'content/mentors/ada.mdx',
  line: 4,
  column: 10,
  message: 'gardning is not a topic.',
  next: 'Did you mean gardening? The topics stand in content/topics.yml.',
  docs: '/problems/unknown-topic/',
};
const pauseNotice: Problem = {
  ...topicProblem,
  code: 'pause-over',
  level: 'notice',
  line: 12,
  column: 1,
  message: 'The pause of Ada ended on 2027-08-20.',
  next: 'Ask whether they are back.',
  docs: '/problems/pause-over/',
};
const pictureProblem: Problem = {
  ...topicProblem,
  code: 'image-format',
  file: 'content/portraits/ada.png',
  line: 1,
  column: 1,
  message: 'The file is not a picture.',
  next: 'Replace it.',
};

const lines = new Map([
  ['content/mentors/ada.mdx:4', 'topics: [gardning]'],
  ['content/mentors/ada.mdx:12', 'pausedUntil: 2027-08-20'],
]);

async function report(name: string, problems: Problem[], changes: Partial<Report> = {}) {
  const [printed, summaries, warnings]: [string[], string[], string[]] = [[], [], []];
  await runReporter(
    findReporter(name),
    {
      problems,
      programme: readProgramme([]).programme,
      readLine: (file, line) => lines.get(`${file}:${String(line)}`),
      toPath: (file) => file,
      ...changes,
    },
    {
      print: (line) => printed.push(line),
      summarize: (markdown) => Promise.resolve(void summaries.push(markdown)),
      paint: (_style, text) => text,
    },
    (line) => warnings.push(line),
  );
  return { printed: printed.join('\n'), summary: summaries.join('\n'), warnings };
}

test('the terminal shows what is found by file, problems last, each with its line and a marker under it', async () => {
  const { printed } = await report('terminal', [topicProblem, pauseNotice, pictureProblem]);
  expect(printed).toMatchInlineSnapshot(`
    "content/mentors/ada.mdx
      notice pause-over at 12:1
      12 | pausedUntil: 2027-08-20
         | ^
         | The pause of Ada ended on 2027-08-20.
         | Ask whether they are back.

      problem unknown-topic at 4:10
      4 | topics: [gardning]
        |          ^
        | gardning is not a topic.
        | Did you mean gardening? The topics stand in content/topics.yml.

    content/portraits/ada.png
      problem image-format at 1:1
        | The file is not a picture.
        | Replace it.

    Checked 0 mentors, 0 cohorts, 0 enrollments, 0 groupings, 0 resources, 0 tracks, 0 pages, 0 topics, 0 images. 2 problems and 1 notice in 2 files."
  `);
});

test('the terminal ends many findings with a sum by code, problems first', async () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ ...pauseNotice, line: 20 + index }));
  const { printed } = await report('terminal', [...many, topicProblem]);
  expect(printed).toContain('\n1 problem of unknown-topic\n9 notices of pause-over\nChecked ');
  expect((await report('terminal', many)).printed).not.toContain(' of pause-over');
});

test('the terminal says what was checked when nothing was found', async () => {
  const { printed } = await report('terminal', []);
  expect(printed).toMatchInlineSnapshot(
    `"Checked 0 mentors, 0 cohorts, 0 enrollments, 0 groupings, 0 resources, 0 tracks, 0 pages, 0 topics, 0 images. No problems."`,
  );
});

test('notices alone are counted as such, and stop nothing', async () => {
  const { printed } = await report('terminal', [pauseNotice]);
  expect(printed).toContain('1 notice in 1 file.\nNotices stop nothing.');
});

test('a long line is cut around the place in question', async () => {
  const long = `${'a'.repeat(300)}X${'b'.repeat(300)}`;
  const { printed } = await report('terminal', [{ ...topicProblem, column: 301 }], {
    readLine: () => long,
  });
  const [, , excerpt = '', marker = ''] = printed.split('\n');
  expect(excerpt.length).toBeLessThan(120);
  expect(excerpt[marker.indexOf('^')]).toBe('X');
});

test("neither a terminal nor a workflow's log obeys what stands in a file", async () => {
  const { printed } = await report(
    'terminal',
    [{ ...topicProblem, message: '::error::taken over \u001b[2J\u202e', column: 1 }],
    { readLine: () => '::add-mask::x\u001b]0;title\u0007' },
  );
  expect(printed).not.toMatch(/^\s*::/m);
  expect(printed).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
});

test('json is the list of problems and nothing else', async () => {
  const { printed } = await report('json', [topicProblem, pauseNotice]);
  expect(JSON.parse(printed)).toEqual([topicProblem, pauseNotice]);
  expect((await report('json', [])).printed).toBe('[]');
});

test('a workflow of GitHub gets an annotation at each place', async () => {
  const { printed } = await report('github', [topicProblem, pauseNotice]);
  expect(printed).toMatchInlineSnapshot(`
    "::error file=content/mentors/ada.mdx,line=4,col=10,title=unknown-topic::gardning is not a topic.%0ADid you mean gardening? The topics stand in content/topics.yml.
    ::notice file=content/mentors/ada.mdx,line=12,col=1,title=pause-over::The pause of Ada ended on 2027-08-20.%0AAsk whether they are back.
    Checked 0 mentors, 0 cohorts, 0 enrollments, 0 groupings, 0 resources, 0 tracks, 0 pages, 0 topics, 0 images. 1 problem and 1 notice in 1 file."
  `);
});

test('an annotation keeps special characters of names, paths and messages', async () => {
  const { printed } = await report('github', [
    { ...topicProblem, file: 'content/a,b:c%.yml', message: '100 % sure\r\nof it: yes, really.' },
  ]);
  expect(printed.split('\n')[0]).toBe(
    '::error file=content/a%2Cb%3Ac%25.yml,line=4,col=10,title=unknown-topic::100 %25 sure%0D%0Aof it: yes, really.%0ADid you mean gardening? The topics stand in content/topics.yml.',
  );
});

test('the summary of a workflow is a table in which names stay text', async () => {
  const { summary } = await report('github', [
    { ...topicProblem, message: 'a|b <img src=x> [c](http://d) @everyone' },
  ]);
  expect(summary).toMatchInlineSnapshot(`
    "### 1 problem in 1 file

    | | Where | Code | What is wrong | What to do |
    | --- | --- | --- | --- | --- |
    | problem | content/mentors/ada.mdx:4:10 | unknown-topic | a&#124;b &#60;img src=x&#62; &#91;c&#93;&#40;http://d&#41; &#64;everyone | Did you mean gardening? The topics stand in content/topics.yml. |
    "
  `);
  expect((await report('github', [])).summary).toBe('');
});

test('a long summary ends by saying how much is left out', async () => {
  const many = Array.from({ length: 503 }, (_each, index) => ({
    ...topicProblem,
    line: index + 1,
  }));
  const others = many.map((each, index) => ({ ...each, message: `x${index} is not a topic.` }));
  const { summary } = await report('github', others);
  expect(summary).toContain('And 3 more, in the log.');
});

test('uses of one missing topic are one problem to people, and each of them to programs', async () => {
  const many = [1, 2, 3].map((line) => ({ ...topicProblem, line }));
  const { summary } = await report('github', many);
  expect(summary).toContain('### 1 problem in 1 file');
  expect((await report('terminal', many)).printed).toContain('3 places name it:');
  expect(JSON.parse((await report('json', many)).printed)).toEqual(many);
});

test('a reporter that fails becomes a warning', async () => {
  const { warnings } = await report('terminal', [topicProblem], {
    toPath: () => {
      throw new Error('No path.');
    },
  });
  expect(warnings).toEqual([
    'The terminal reporter failed: No path. The result of the check stands.',
  ]);
});
