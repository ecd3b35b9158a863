import { requests } from '../../src/copy/en/requests.ts';
import type { IssueForm } from '../../src/domain/issue-forms.ts';
import type { RequestFinding } from './request-finding.ts';

/** The longest body that is read, in characters: every field filled, and a sealed part. */
const longestBody = 40_000;

/** The answers of an issue form by field; or that the text is of no form, or of one that was tampered with. */
export type ReadForm =
  | { readonly kind: 'read'; readonly answers: ReadonlyMap<string, string> }
  | { readonly kind: 'other' }
  | { readonly kind: 'refused'; readonly findings: readonly RequestFinding[] };

/**
 * Reads the body of an issue that a form made: `### Label`, an empty line, the answer. Anybody can
 * write any body by hand, so each label has to stand once, in the order of the form, and nothing
 * before the first. An answer can therefore not pretend to be another field.
 */
export function readIssueForm(body: string, { fields }: IssueForm): ReadForm {
  const text = body.replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const [first] = fields;
  if (first === undefined || !text.startsWith(`### ${first.label}\n`)) return { kind: 'other' };
  if (text.length > longestBody) return refuse(requests.form.tooLong(longestBody));
  const labels = new Set(fields.map(({ label }) => `### ${label}`));
  const places = lines.flatMap((line, index) => (labels.has(line.trimEnd()) ? [index] : []));
  const found = places.map((place) => lines[place]?.trimEnd().slice('### '.length) ?? '');
  const expected = fields.map(({ label }) => label);
  if (found.join('\n') !== expected.join('\n')) return refuse(requests.form.otherShape);
  const answers = new Map(
    fields.map(({ id }, index) => {
      const from = (places[index] ?? 0) + 1;
      return [id, toAnswer(lines.slice(from, places[index + 1]))];
    }),
  );
  return { kind: 'read', answers };
}

/** What the forge writes where nothing was answered. */
const noAnswer = '_No response_';

function toAnswer(lines: readonly string[]): string {
  const text = lines.join('\n').trim();
  return text === noAnswer ? '' : text;
}

function refuse(detail: string): ReadForm {
  return { kind: 'refused', findings: [{ detail, next: requests.form.again }] };
}
