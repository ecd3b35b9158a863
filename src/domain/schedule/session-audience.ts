import type { Session, SessionAudience } from '../../schemas/session.ts';

/** Tells who is expected at a session: everybody, unless it says otherwise. */
export function getSessionAudience(session: Session): SessionAudience {
  return session.kind === 'group' ? 'everyone' : (session.audience ?? 'everyone');
}

/** Tells whether somebody of a side of the cohort is expected at a session. */
export function isExpectedAt(
  session: Session,
  side: Exclude<SessionAudience, 'everyone'>,
): boolean {
  const audience = getSessionAudience(session);
  return audience === 'everyone' || audience === side;
}
