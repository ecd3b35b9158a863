import { loadJoinCheckCopy } from '../../copy/join-check-copy.ts';
import { nameZones } from './name-zones.ts';
import type { JoinSettings } from './settings.ts';
import { watchAnswers } from './watch-answers.ts';

/**
 * Helps whoever has come to the form: names zones as their language does, and watches the answers.
 * Gives what has to be called after every change.
 */
export function assist(form: HTMLFormElement, settings: JoinSettings): () => void {
  const zones = form.querySelector<HTMLSelectElement>('#join-zone');
  if (zones !== null) void nameAll(zones);
  return watchAnswers(form, settings);
}

/** Where the names do not come, zones keep those that they have. */
async function nameAll(zones: HTMLSelectElement): Promise<void> {
  try {
    const { zoneNames } = await loadJoinCheckCopy(document.documentElement.lang);
    await nameZones(zones, zoneNames);
  } catch {
    // They can be chosen all the same.
  }
}
