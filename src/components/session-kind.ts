import type { Copy } from '../copy/copy.ts';
import type { Session } from '../schemas/session.ts';

/** Names the kind of a session where its title does not: a showcase that is called Showcase needs no second word. */
export function toKindWord(
  { kind, title }: Pick<Session, 'kind' | 'title'>,
  { words }: Pick<Copy, 'words'>,
): string | undefined {
  const word = words.sessionKinds[kind];
  return kind === 'group' || title.toLowerCase().startsWith(word.toLowerCase()) ? undefined : word;
}
