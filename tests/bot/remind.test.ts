import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { executeCommand } from '../../scripts/lib/command.ts';
import { remindCommand } from '../../scripts/remind/remind-command.ts';
import { toIssueActions } from '../../scripts/remind/reminder-issues.ts';
import { programSchema } from '../../src/schemas/program.ts';
import { parse } from 'yaml';
import { mentorOf, readPublished } from '../review/lantern.ts';
import { IssueForge } from './forge-of-issues.ts';

let forge: IssueForge | undefined;
afterEach(() => forge?.stop());

const program = readPublished('content/program.yml').replace('demo: true', 'demo: false');
const lantern = programSchema.parse(parse(program));

/** Runs the command on a day on a programme that is no demonstration. */
async function remind(day: string, ...words: string[]) {
  forge = await IssueForge.start([{ write: 'content/program.yml', text: program }]);
  vi.stubEnv('ROUNDTABLE_NOW', `${day}T06:00:00Z`);
  const lines: string[] = [];
  const folder = path.join(forge.clone, 'content');
  const output = { print: (line: string) => lines.push(line), note: () => undefined };
  const code = await executeCommand(remindCommand, ['--content', folder, ...words], output);
  return { code, printed: lines.join('\n'), forge };
}

test('without --apply it says who is due and sends nothing', async () => {
  const { code, printed, forge: asked } = await remind('2027-10-10');
  expect(code).toBe(0);
  expect(printed).toContain('Ask Inès Moreau (ines-moreau): last heard of on 2027-08-01');
  expect(printed).not.toContain('Tomo');
  expect(asked.written).toEqual([]);
});

test('a mentor who is due gets one issue that calls them and offers three ways by link', async () => {
  const { forge: asked } = await remind('2027-10-10', '--apply');
  expect(asked.written.map(({ method, path: where }) => `${method} ${where}`)).toEqual([
    'POST /repos/lantern-example/hub/issues',
  ]);
  const { body = '' } = asked.written[0] ?? {};
  expect(body).toContain('Hello @ines-moreau-example');
  expect(body).toContain('change=still%20here');
  expect(asked.listBranches()).toEqual(['main']);
});

test('who was silent for too long is proposed to be paused for a year', async () => {
  const { forge: asked } = await remind('2027-12-10', '--apply');
  const profile = asked.read('pausing/mentors', mentorOf('ines-moreau'));
  expect(profile).toContain('status: paused\n');
  expect(profile).toContain('pausedUntil: 2028-12-09\n');
  expect(asked.written.map(({ path: where }) => where)).toContain(
    '/repos/lantern-example/hub/pulls',
  );
});

test('a programme that heard of everybody lately sends nothing', async () => {
  const { printed, forge: asked } = await remind('2027-08-20', '--apply');
  expect(printed).toContain('heard of lately');
  expect(asked.written).toEqual([]);
});

const reminder = {
  handle: 'mara',
  name: 'Mara',
  due: 'ask',
  lastHeard: '2027-05-01',
  daysAgo: 70,
} as const;

test('the same reminder a week later changes nothing; an answer closes it', () => {
  const [opened] = toIssueActions([], [{ reminder, account: undefined, languages: [] }], lantern);
  const body = opened?.kind === 'open' ? opened.body : '';
  const present = [{ number: 7, body: body.replaceAll('\n', '\r\n') }];
  const later = { reminder: { ...reminder, daysAgo: 77 }, account: undefined, languages: [] };
  expect(toIssueActions(present, [later], lantern)).toEqual([]);
  expect(toIssueActions(present, [], lantern)).toEqual([{ kind: 'close', number: 7 }]);
});

test('mentors are asked in the language of the programme that they speak, else in its first', () => {
  const spanish = { ...lantern, locales: ['es', 'en'] };
  const askedIn = (languages: string[]) => {
    const [opened] = toIssueActions([], [{ reminder, account: undefined, languages }], spanish);
    return opened?.kind === 'open' ? opened.title : '';
  };
  expect(askedIn(['ja'])).toBe(`¿Sigues aquí, ${reminder.handle}?`);
  expect(askedIn(['es-MX', 'en'])).toBe(`¿Sigues aquí, ${reminder.handle}?`);
  expect(askedIn(['ja', 'en'])).toBe(`Still here, ${reminder.handle}?`);
});

test('a name can call nobody', () => {
  const name = '@everyone [x](http://x)';
  const [opened] = toIssueActions(
    [],
    [{ reminder: { ...reminder, name }, account: undefined, languages: [] }],
    lantern,
  );
  expect(opened?.kind === 'open' && opened.body).not.toMatch(/@everyone|\]\(http:\/\/x/);
});
