import { readGroupSlots, type GroupSlots } from '../../domain/groups/read-times.ts';
import { toGroupMeetings, type SlotPeriod } from '../../domain/schedule/group-meetings.ts';
import { CannotOpenError, openText } from '../../domain/seal/sealed-text.ts';
import type { OpenedGroup, TimesSettings } from './show-groups.ts';

/**
 * Opens the sealed times of a cohort with a member's key, and works out the meetings of each group that
 * the page shows; or says what is in the way. Throws where the times can't be fetched.
 */
export async function openTimes(
  identity: string,
  settings: TimesSettings,
): Promise<OpenedGroup[] | 'no-key' | 'wrong-key' | 'not-times'> {
  const response = await fetch(settings.times);
  if (!response.ok) throw new Error('The times could not be fetched.');
  const plaintext = await tryToOpen(await response.text(), identity);
  if (plaintext.kind === 'closed') return plaintext.why;
  const slots = readGroupSlots(plaintext.text, settings.cohort);
  if (slots === undefined) return 'not-times';
  return settings.groups.map((group) => {
    const known = slots.get(group.id);
    const { sessions, starts, zone } = settings;
    if (known === undefined) return { ...group, meetings: [] };
    const periods = toKnownPeriods(group.days, known);
    return {
      ...group,
      meetings: toGroupMeetings({ sessions: [...sessions], starts, zone }, periods),
    };
  });
}

/** The page knows from which day on a group met at another time, and the sealed text at which. */
function toKnownPeriods(
  days: TimesSettings['groups'][number]['days'],
  { slot, past }: GroupSlots,
): SlotPeriod[] {
  return days.map((period, at) => ({ ...period, slot: past[at] ?? slot }));
}

type Outcome =
  | { readonly kind: 'opened'; readonly text: string }
  | { readonly kind: 'closed'; readonly why: 'no-key' | 'wrong-key' | 'not-times' };

async function tryToOpen(armored: string, identity: string): Promise<Outcome> {
  try {
    return { kind: 'opened', text: await openText(armored, [identity]) };
  } catch (error) {
    // A mistyped key is refused before anything is opened.
    if (!(error instanceof CannotOpenError)) return { kind: 'closed', why: 'no-key' };
    return { kind: 'closed', why: error.reason === 'wrong-key' ? 'wrong-key' : 'not-times' };
  }
}
