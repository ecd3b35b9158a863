import { z } from 'zod';
import { UsageError } from '../lib/command.ts';

const accountSchema = z.object({
  login: z.string().min(1).max(100),
  id: z.int().positive(),
  type: z.string(),
});
const eventSchema = z.object({
  action: z.enum(['opened', 'edited']),
  issue: z.object({
    number: z.int().positive(),
    state: z.string(),
    body: z.string().nullable(),
    user: accountSchema,
    labels: z.array(z.object({ name: z.string() })),
  }),
  sender: accountSchema,
});

/** An issue, as the forge's event tells of it. The body is a stranger's text. */
export interface IssueEvent {
  readonly number: number;
  readonly body: string;
  readonly author: { readonly login: string; readonly id: number };
  readonly labels: readonly string[];
  /** Why nothing is done about it; undefined where something may be. */
  readonly passedOver: 'closed' | 'edited-by-another' | 'not-a-person' | undefined;
}

/**
 * Reads the event of an opened or edited issue. An issue that somebody else edited is passed over:
 * it would act in the name of its author.
 * @throws UsageError when it is another event
 */
export function readIssueEvent(text: string): IssueEvent {
  const read = eventSchema.safeParse(JSON.parse(text));
  if (!read.success) throw new UsageError('The event is not an opened or edited issue.');
  const { issue, sender } = read.data;
  const { number, user, labels } = issue;
  return {
    number,
    body: issue.body ?? '',
    author: { login: user.login, id: user.id },
    labels: labels.map(({ name }) => name),
    passedOver: findReason(),
  };

  function findReason(): IssueEvent['passedOver'] {
    if (issue.state !== 'open') return 'closed';
    if (user.type !== 'User') return 'not-a-person';
    return sender.id === user.id ? undefined : 'edited-by-another';
  }
}
