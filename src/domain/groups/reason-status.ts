import type { PublicReason } from '../../schemas/grouping.ts';
import type { Experience } from '../../schemas/words.ts';

const levels: readonly Experience[] = ['new', 'some', 'seasoned', 'expert'];

/** How far a group has what a reason speaks of. */
export type ReasonStatus = 'met' | 'partly-met' | 'not-met';

/** Judges a published reason by its own numbers. */
export function getReasonStatus(reason: PublicReason): ReasonStatus {
  switch (reason.kind) {
    case 'shared-time':
    case 'shared-language':
      return 'met';
    case 'asked-topic':
      if (reason.askedBy === 0) return 'not-met';
      return reason.askedBy >= reason.of ? 'met' : 'partly-met';
    case 'size':
      return reason.size === reason.target ? 'met' : 'partly-met';
    case 'organizations':
      if (reason.organizations === 1) return 'not-met';
      return reason.organizations === reason.named ? 'met' : 'partly-met';
    case 'experience':
      return getExperienceStatus(reason);
    case 'new-faces':
      if (reason.metBefore === reason.of) return 'not-met';
      return reason.metBefore === 0 ? 'met' : 'partly-met';
  }
}

/** Close is one step apart at most, mixed two at least. */
function getExperienceStatus({
  aim,
  least,
  most,
}: Extract<PublicReason, { kind: 'experience' }>): ReasonStatus {
  const steps = levels.indexOf(most) - levels.indexOf(least);
  if (aim === 'mixed') return steps >= 2 ? 'met' : steps === 1 ? 'partly-met' : 'not-met';
  return steps <= 1 ? 'met' : steps === 2 ? 'partly-met' : 'not-met';
}
