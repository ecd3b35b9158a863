import type { Introduction } from '../../src/copy/letters.ts';
import type { Program } from '../../src/schemas/program.ts';
import type { GroupPerson } from './group-people.ts';

/**
 * Writes a letter to one person: to whom, about what, what it says, and whom to ask.
 * @param lines after an empty line; where they end without one, whom to ask follows at once
 */
export function toLetterText(
  copy: Introduction,
  program: Pick<Program, 'contact'>,
  reader: Pick<GroupPerson, 'contact' | 'name'>,
  subject: string,
  lines: readonly string[],
): string {
  return [
    copy.to(reader.contact),
    subject,
    '',
    copy.hello(reader.name),
    '',
    ...lines,
    copy.questions(program.contact),
    '',
  ].join('\n');
}
