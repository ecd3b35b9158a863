import type { Copy } from '../copy/copy.ts';
import type { SeekerKind } from '../domain/enrollment/joiners.ts';
import { getSessionAudience } from '../domain/schedule/session-audience.ts';
import type { Session } from '../schemas/session.ts';

/** Says whom a session is for, such as "For mentors"; nothing where it is for everybody. */
export function toAudienceWords(
  session: Session,
  seekers: SeekerKind,
  { words }: Pick<Copy, 'words'>,
): string | undefined {
  const audience = getSessionAudience(session);
  if (audience === 'everyone') return undefined;
  return audience === 'mentors' ? words.sessionFor.mentors : words.sessionFor.mentees[seekers];
}
