import type { PublicReason } from '../../schemas/grouping.ts';

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
  }
}
