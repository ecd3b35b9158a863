import { expect, test } from 'vitest';
import { executeCommand, UsageError, CommandFailure, type Command } from './command.ts';

const greet = {
  name: 'greet',
  summary: 'Greets a person.',
  positionals: [{ name: 'HANDLE', description: 'Whom to greet.', count: 'one' }],
  options: {
    tone: { type: 'string', choices: ['warm', 'dry'], description: 'How to greet.' },
    twice: { type: 'boolean', description: 'Greet twice.' },
    also: { type: 'string', multiple: true, value: 'HANDLE', description: 'Greet also.' },
  },
  examples: ['npm run greet -- mara-okafor --tone warm'],
  run: ({ options, positionals, print }) => {
    print(
      `${options.tone ?? 'plain'} ${String(options.twice)} ${[...positionals, ...options.also].join('+')}`,
    );
    return Promise.resolve(0);
  },
} as const satisfies Command<{
  tone: { type: 'string'; choices: ['warm', 'dry']; description: string };
  twice: { type: 'boolean'; description: string };
  also: { type: 'string'; multiple: true; value: string; description: string };
}>;

async function runWith(words: string[], command: Command<typeof greet.options> = greet) {
  const printed: string[] = [];
  const noted: string[] = [];
  const code = await executeCommand(command, words, {
    print: (line) => printed.push(line),
    note: (line) => noted.push(line),
  });
  return { code, printed: printed.join('\n'), noted: noted.join('\n') };
}

test('a command gets its words, its options and what they are when absent', async () => {
  expect(await runWith(['mara'])).toMatchObject({ code: 0, printed: 'plain false mara' });
  expect(await runWith(['mara', '--tone', 'dry', '--twice', '--also', 'dev'])).toMatchObject({
    code: 0,
    printed: 'dry true mara+dev',
  });
});

test('an unknown option is refused with exit code 2', async () => {
  const { code, noted } = await runWith(['mara', '--loud']);
  expect(code).toBe(2);
  expect(noted).toBe(`greet: Unknown option '--loud'.\nSee "npm run greet -- --help".`);
});

test('a value outside the choices, a missing word and a surplus word are refused', async () => {
  expect((await runWith(['mara', '--tone', 'loud'])).noted).toContain(
    '--tone takes warm, dry, not "loud".',
  );
  expect((await runWith([])).noted).toContain('HANDLE is missing: Whom to greet.');
  expect((await runWith(['mara', 'dev'])).noted).toContain('"dev" is one word too many.');
});

test('--help shows how to use the command and exits with 0', async () => {
  const { code, printed } = await runWith(['--help']);
  expect(code).toBe(0);
  expect(printed).toMatchInlineSnapshot(`
    "Greets a person.

    Usage: npm run greet -- HANDLE [options]

      HANDLE           Whom to greet.
      --tone warm|dry  How to greet.
      --twice          Greet twice.
      --also HANDLE    Greet also.
      --content DIR    The folder of content to use; by default ROUNDTABLE_CONTENT, else content.
      --help           Show this text.

    Examples:
      npm run greet -- mara-okafor --tone warm"
  `);
});

test('wrong use found later exits with 2, a failure a person can mend with 1', async () => {
  const wrong = { ...greet, run: () => Promise.reject(new UsageError('Name a cohort.')) };
  const failed = { ...greet, run: () => Promise.reject(new CommandFailure('The key is missing.')) };
  expect(await runWith(['mara'], wrong)).toMatchObject({ code: 2 });
  expect(await runWith(['mara'], failed)).toMatchObject({
    code: 1,
    noted: 'greet: The key is missing.',
  });
});

test('a folder of content that is named and not there, or is a file, is refused alike', async () => {
  const missing = await runWith(['mara', '--content', '/nowhere/at-all']);
  expect(missing.code).toBe(2);
  expect(missing.noted).toContain('There is no folder /nowhere/at-all. Name the folder that holds');
  const file = await runWith(['mara', '--content', import.meta.filename]);
  expect([file.code, file.noted]).toEqual([2, expect.stringContaining('is a file, no folder')]);
});

test.each([
  ['ENOENT', 'open', '/srv/a.csv', '/srv/a.csv does not exist. Check how it is spelled'],
  ['ENOENT', 'spawn git', undefined, 'The program git is not there. Install it'],
  ['EACCES', 'open', '/srv/a.csv', "/srv/a.csv can't be read: you have no right to."],
  ['EACCES', 'write', '/srv/a.csv', "/srv/a.csv can't be written: you have no right to"],
  ['EROFS', 'write', '/srv/a.csv', 'its disk is read-only'],
  ['ENOSPC', 'write', '/srv/a.csv', 'the disk is full. Make room'],
  ['ENOTDIR', 'scandir', '/srv/a.csv', 'leads through a file as if it were a folder'],
] as const)(
  'what the system refuses (%s, %s) is said in a sentence',
  async (code, syscall, path, text) => {
    const error = Object.assign(new Error(`${code}: raw words, ${syscall}`), {
      code,
      syscall,
      path,
    });
    const { code: exit, noted } = await runWith(['mara'], {
      ...greet,
      run: () => Promise.reject(error),
    });
    expect(exit).toBe(1);
    expect(noted).toContain(text);
    expect(noted).not.toContain('raw words');
  },
);
