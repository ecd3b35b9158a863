import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeIssueForm, changeWords, joinIssueForm } from '../../src/domain/issue-forms.ts';
import { git } from '../review/bare-repository.ts';
import { enrollmentOf, mentorOf, readPublished, readSealed } from '../review/lantern.ts';
import { ownSealed as ownSealedLines } from '../review/recipes/recipe.ts';
import { dev, ines, IssueForge, mallory, nia, toBody } from './forge-of-issues.ts';

let forge: IssueForge;
beforeEach(async () => {
  forge = await IssueForge.start();
});
afterEach(() => forge.stop());

const niaJoins = {
  cohort: 'autumn-2027',
  handle: 'nia-wells',
  name: 'Nia Wells',
  roles: 'mentee',
  'topic-1': 'Tomatoes',
  'topic-2': 'composting',
  'language-1': 'en',
  goal: 'One tomato.\n### Not a field\n`$(touch x)`',
  agreement: '2027-06-01',
};
const join = (changes: Record<string, string> = {}) =>
  toBody(joinIssueForm, { ...niaJoins, ...changes });
const change = (answers: Record<string, string>) => toBody(changeIssueForm, answers);
const joining = 'joining/autumn-2027/nia-wells';
const ownSealed = ownSealedLines.replace('sealed: |\n', '').replaceAll(/^ {2}/gm, '').trim();

test('a language is understood by its name in each language of the form', async () => {
  await forge.open({ body: join({ 'language-1': 'Francés', 'language-2': 'English' }) });
  expect(forge.read(joining, enrollmentOf('nia-wells'))).toContain('languages:\n  - fr\n  - en\n');
});

test('a programme in Spanish answers in Spanish', async () => {
  await forge.stop();
  const text = readPublished('content/program.yml').replace(
    /^locales:[^]*?\n(?=\w)/m,
    'locales: [es]\n',
  );
  forge = await IssueForge.start([{ write: 'content/program.yml', text }]);
  const { answer } = await forge.open({ body: join({ cohort: 'nowhere' }) });
  expect(answer).toContain('No hay ninguna cohorte con ese nombre.');
  expect(answer).toContain('Gracias, ');
});

test('a form becomes a reviewed pull request with a file that waits for its private part', async () => {
  const { code, said, answer } = await forge.open({ body: join() });
  expect({ code, said }).toEqual({ code: 0, said: 'Issue 41: proposed.' });
  expect(forge.read(joining, enrollmentOf('nia-wells'))).toBe(
    [
      'handle: nia-wells',
      'name: Nia Wells',
      'roles:',
      '  - mentee',
      'topics:',
      '  - tomatoes',
      '  - composting',
      'goal: |-',
      '  One tomato.',
      '  ### Not a field',
      '  `$(touch x)`',
      'languages:',
      '  - en',
      'agreement: 2027-06-01',
      'state: awaiting-private-part',
      'account:',
      '  forge: github',
      '  login: nia-w',
      '  id: 4004',
      '',
    ].join('\n'),
  );
  expect(forge.written.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /repos/lantern-example/hub/pulls',
    'POST /repos/lantern-example/hub/issues/100/comments',
    'POST /repos/lantern-example/hub/issues/100/labels',
    'POST /repos/lantern-example/hub/issues/41/comments',
  ]);
  expect(forge.written[1]?.body).toContain('Ready to be merged');
  expect(answer).toContain(
    'https://lantern.example/hub/cohorts/autumn-2027/private-part/#nia-wells',
  );
  expect(git(forge.clone, 'status', '--porcelain')).toBe('');
});

test('the private part follows on the same branch, and completes the file', async () => {
  await forge.open({ body: join() });
  const { said } = await forge.open({
    body: change({
      handle: 'nia-wells',
      change: changeWords.seal,
      cohort: 'autumn-2027',
      recipient: `age1${'q'.repeat(58)}`,
      sealed: `\`\`\`text\n${ownSealed}\n\`\`\``,
    }),
  });
  expect(said).toBe('Issue 42: proposed.');
  const text = forge.read(joining, enrollmentOf('nia-wells'));
  expect(text).toContain('state: complete\n');
  expect(text).toContain(`sealed: |\n  -----BEGIN AGE ENCRYPTED FILE-----\n`);
  expect(text).toContain('goal: |-\n  One tomato.');
  expect(forge.written[0]?.path).toContain('/issues/100/comments');
});

test('who answers wrongly is told on the issue what to do, and nothing is pushed', async () => {
  const { said, answer } = await forge.open({
    body: join({ 'topic-1': 'tomatos' }),
  });
  expect(said).toBe('Issue 41: unmet.');
  expect(answer).toContain('tomatos');
  expect(answer).toContain('What is not met');
  expect(forge.listBranches()).toEqual(['main']);
});

test('the same person may answer again; somebody else may not take the waiting handle', async () => {
  await forge.open({ body: join() });
  await forge.open({ body: join({ name: 'Nia W.' }), action: 'edited' });
  expect(forge.read(joining, enrollmentOf('nia-wells'))).toContain('name: Nia W.');
  const { said, answer } = await forge.open({ body: join({ name: 'Hacked' }), author: mallory });
  expect(said).toBe('Issue 43: refused.');
  expect(answer).toContain('belong to another account');
  expect(forge.read(joining, enrollmentOf('nia-wells'))).not.toContain('Hacked');
});

test('an enrollment keeps what was sealed when its public words change', async () => {
  const body = join({ handle: 'dev-rao', name: 'Dev R.' });
  const { said } = await forge.open({ body, author: dev });
  expect(said).toBe('Issue 41: proposed.');
  const text = forge.read('joining/autumn-2027/dev-rao', enrollmentOf('dev-rao'));
  expect(text).toContain('name: Dev R.\n');
  expect(text).toContain('state: complete\n');
  expect(text).toContain(readSealed('dev-rao'));
});

test.each([
  ['confirm', {}, 'confirmed: 2027-08-20'],
  ['pause', { until: '2027-12-01' }, 'status: paused'],
  ['stepDown', {}, 'status: alumni'],
] as const)('a mentor asks to %s, and their profile says so', async (name, more, line) => {
  const { said } = await forge.open({
    body: change({ handle: 'ines-moreau', change: changeWords[name], ...more }),
    author: ines,
  });
  expect(said).toBe('Issue 41: proposed.');
  expect(forge.read('changing/ines-moreau', mentorOf('ines-moreau'))).toContain(`${line}\n`);
});

test.each(['skipRound', 'withdraw'] as const)('who chooses %s is withdrawn', async (name) => {
  const body = change({ handle: 'dev-rao', change: changeWords[name], cohort: 'autumn-2027' });
  expect((await forge.open({ body, author: dev })).answer).toContain('is proposed');
  const branch = 'joining/autumn-2027/dev-rao';
  const text = forge.read(branch, enrollmentOf('dev-rao'));
  expect(text).toContain('state: withdrawn\n');
  expect(text).not.toContain('AGE ENCRYPTED');
});

test.each([
  ['a stranger', mallory, 'dev-rao', 'refused', 'belong to another account'],
  [
    'the same login with another number',
    { login: 'devrao', id: 9 },
    'dev-rao',
    'refused',
    'another account',
  ],
  [
    'somebody whose number is not on record',
    { login: 'lotte-b', id: 3003 },
    'lotte-brandt',
    'coordinator',
    'proves who',
  ],
  ['nobody', nia, 'nobody-here', 'refused', 'nobody with the handle'],
  ['a path', dev, '../../program', 'refused', 'That is no handle'],
] as const)('%s can have nothing changed', async (_name, author, handle, outcome, words) => {
  const body = change({ handle, change: changeWords.withdraw, cohort: 'autumn-2027' });
  const { said, answer } = await forge.open({ body, author });
  expect(said).toBe(`Issue 41: ${outcome}.`);
  expect(answer).toContain(words);
  expect(forge.listBranches()).toEqual(['main']);
});

test('a wrong file is answered with words alone', async () => {
  const { answer } = await forge.open({
    body: change({ handle: 'nia-wells', change: changeWords.wrongFile }),
  });
  expect(answer).toContain('Send the right answers with the same handle');
  expect(forge.written).toHaveLength(1);
});

test('a place can be taken only where one was offered', async () => {
  const body = change({ handle: 'dev-rao', change: changeWords.takePlace, cohort: 'autumn-2027' });
  expect((await forge.open({ body, author: dev })).answer).toContain('No place has been offered');
});

test('who was offered a place takes it', async () => {
  await forge.stop();
  const offered = readPublished(enrollmentOf('dev-rao')).replace(
    'state: complete',
    'state: complete\nplace: offered',
  );
  forge = await IssueForge.start([{ write: enrollmentOf('dev-rao'), text: offered }]);
  const body = change({ handle: 'dev-rao', change: changeWords.takePlace, cohort: 'autumn-2027' });
  await forge.open({ body, author: dev });
  const text = forge.read('joining/autumn-2027/dev-rao', enrollmentOf('dev-rao'));
  expect(text).toContain('place: accepted\n');
  expect(forge.written[1]?.body).toContain('Ready to be merged');
});

test.each([
  ['edited by somebody else', { action: 'edited', sender: mallory }],
  ['opened by a program', { type: 'Bot' }],
] as const)('an issue %s is passed over', async (_name, more) => {
  expect((await forge.open({ body: join(), ...more })).said).toContain('passed over');
  expect(forge.written).toEqual([]);
});

test('an issue that no form made is left alone', async () => {
  expect((await forge.open({ body: 'Hello, @everyone' })).said).toContain('no form');
  expect(forge.written).toEqual([]);
});
