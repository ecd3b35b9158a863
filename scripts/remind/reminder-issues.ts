import { getAnswers, type Answers } from '../../src/copy/answers.ts';
import type { Reminder } from '../../src/domain/directory/reminders.ts';
import { toFilledIssueAddress } from '../../src/domain/forge.ts';
import { changeIssueForm, changeWords } from '../../src/domain/issue-forms.ts';
import { getLetterLanguage } from '../../src/domain/naming/letter-language.ts';
import { toEditAddress } from '../../src/domain/repository-address.ts';
import type { Account } from '../../src/schemas/account.ts';
import type { Program } from '../../src/schemas/program.ts';
import { toPlainMarkdown } from '../review/markdown.ts';

/** A reminder's issue as it stands. */
export interface PresentIssue {
  readonly number: number;
  readonly body: string;
}

/** One effect on the issues of the repository. */
export type IssueAction =
  | { readonly kind: 'open'; readonly title: string; readonly body: string }
  | { readonly kind: 'edit'; readonly number: number; readonly body: string }
  | { readonly kind: 'close'; readonly number: number };

/** A mentor to be reminded, and the account with which they can be called. */
export interface Addressee {
  readonly reminder: Reminder;
  readonly account: Account | undefined;
  /** Tags of the languages that they speak, in their order. */
  readonly languages: readonly string[];
}

/**
 * Lists what has to be done so that each mentor who is due has one issue, and nobody else has one.
 * @param present issues of reminders that are open, written by the workflow's own account
 */
export function toIssueActions(
  present: readonly PresentIssue[],
  due: readonly Addressee[],
  program: Program,
): IssueAction[] {
  const byTag = new Map(present.map((issue) => [issue.body.split('\n')[0]?.trim(), issue]));
  const tags = new Set(due.map(({ reminder }) => toTag(reminder.handle)));
  const gone = present.filter(({ body }) => !tags.has(body.split('\n')[0]?.trim() ?? ''));
  return [
    ...due.flatMap((addressee): IssueAction[] => {
      const { handle } = addressee.reminder;
      const body = toBody(addressee, program);
      const issue = byTag.get(toTag(handle));
      if (issue === undefined)
        return [{ kind: 'open', title: toWords(addressee, program).title(handle), body }];
      const isSame = issue.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd();
      return isSame ? [] : [{ kind: 'edit', number: issue.number, body }];
    }),
    ...gone.map(({ number }): IssueAction => ({ kind: 'close', number })),
  ];
}

/** Marks the issue of one mentor; handles hold nothing that could end a comment. */
function toTag(handle: string): string {
  return `<!-- roundtable-reminder ${handle} -->`;
}

function toBody(addressee: Addressee, program: Program): string {
  const { reminder, account } = addressee;
  const { handle, name, due, lastHeard } = reminder;
  const canCall = account?.forge === program.repository.forge;
  const words = toWords(addressee, program);
  const who = canCall ? `@${account.login}` : toPlainMarkdown(name);
  return [
    toTag(handle),
    words.greeting(who),
    '',
    words.ask(toPlainMarkdown(program.name), lastHeard),
    ...(due === 'pause' ? ['', words.pause] : []),
    '',
    words.choices,
    '',
    ...toChoices(handle, program, words),
    '',
    words.closes,
    '',
  ].join('\n');
}

function toChoices(handle: string, { repository }: Program, words: Answers['reminders']): string[] {
  const choices = [
    [words.confirm, changeWords.confirm],
    [words.later, changeWords.pause],
    [words.stepDown, changeWords.stepDown],
  ] as const;
  const links = choices.flatMap(([label, change]) => {
    const address = toFilledIssueAddress(repository, changeIssueForm, { handle, change });
    return address === undefined ? [] : [`- [${label}](${address})`];
  });
  const edit = toEditAddress(repository, `content/mentors/${handle}.mdx`);
  return [...links, `- ${words.byHand(edit)}`];
}

/** Mentors are written to in the language of the programme that they speak, in its first where they speak none. */
function toWords({ languages }: Addressee, { locales }: Program): Answers['reminders'] {
  return getAnswers(getLetterLanguage(languages, locales)).reminders;
}
