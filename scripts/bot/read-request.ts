import { changeIssueForm, joinIssueForm } from '../../src/domain/issue-forms.ts';
import { handleSchema, slugSchema } from '../../src/schemas/keys.ts';
import { profileChanges, readChange, toChangeResult } from './change-request.ts';
import { readIssueForm } from './issue-form.ts';
import { toJoinResult } from './join-request.ts';
import type { RequestContext } from './request-context.ts';
import type { RequestFinding, RequestResult } from './request-finding.ts';

type Answers = ReadonlyMap<string, string>;

/** An issue that was made with one of the forms. */
export interface ReadRequest {
  readonly form: 'join' | 'change';
  readonly answers: Answers;
  /** The branch on which the record waits, one a record, so that later requests build on it. */
  readonly branch: string | undefined;
}

/** Reads which form an issue was made with, and its answers; undefined when with none. */
export function readRequest(
  body: string,
): ReadRequest | { readonly findings: readonly RequestFinding[] } | undefined {
  for (const [form, fields] of [
    ['join', joinIssueForm],
    ['change', changeIssueForm],
  ] as const) {
    const read = readIssueForm(body, fields);
    if (read.kind === 'refused') return { findings: read.findings };
    if (read.kind === 'read') {
      return { form, answers: read.answers, branch: toBranch(form, read.answers) };
    }
  }
  return undefined;
}

/** Decides what a request comes to. */
export function toRequestResult(
  { form, answers }: Pick<ReadRequest, 'form' | 'answers'>,
  context: RequestContext,
): RequestResult {
  return form === 'join' ? toJoinResult(answers, context) : toChangeResult(answers, context);
}

function toBranch(form: ReadRequest['form'], answers: Answers): string | undefined {
  const handle = handleSchema.safeParse(answers.get('handle')?.toLowerCase());
  const cohort = slugSchema.safeParse(answers.get('cohort')?.toLowerCase());
  const change = form === 'change' ? readChange(answers) : undefined;
  if (!handle.success) return undefined;
  if (change !== undefined && profileChanges.includes(change)) return `changing/${handle.data}`;
  return cohort.success ? `joining/${cohort.data}/${handle.data}` : undefined;
}
