import { englishBodyLabels } from '../records/body/labels.ts';
import { readBody } from '../records/body/read-body.ts';
import codes from './problem-codes.json';

/** A finding of the check, as its page explains it. */
export interface ProblemCode {
  readonly code: string;
  readonly level: 'problem' | 'notice';
  readonly title: string;
  /** Patterns of the files it is found in. */
  readonly where: readonly string[];
  /** The explanation, written like the body of a record and made inert like one. */
  readonly html: string;
  /** The first paragraph as plain text. */
  readonly summary: string;
}

/**
 * Gets every code of the check, by code. `npm run generate` writes them from the rules. Throws where
 * an explanation is no text that a record could hold.
 */
export function getProblemCodes(): ProblemCode[] {
  return codes.map(({ code, level, title, where, docs }) => {
    const file = `explanation of ${code}`;
    const read = readBody({ file, text: docs, linesBefore: 0, labels: englishBodyLabels });
    if (read.body === undefined) throw new Error(`The ${file} can't be shown.`);
    return {
      code,
      title,
      level: level === 'notice' ? 'notice' : 'problem',
      where: where.split(', '),
      html: read.body.html,
      summary: (docs.split('\n\n')[0] ?? docs).replaceAll('`', ''),
    };
  });
}
