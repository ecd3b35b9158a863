import { loadJoinCheckCopy } from '../../copy/join-check-copy.ts';
import { holdsContact } from '../../domain/contact-in-text.ts';
import type { JoinSettings } from './settings.ts';

const words = await loadJoinCheckCopy(document.documentElement.lang);

/** Fields whose texts become public as they were typed. */
const publicTexts: readonly string[] = ['name', 'organization', 'goal'];

/** Says what the text of a public field holds that was probably meant for few; undefined where it holds nothing of that. */
export function findCaution(
  field: string,
  text: string,
  { repository: { visibility = 'public' } }: Pick<JoinSettings, 'repository'>,
): string | undefined {
  if (!publicTexts.includes(field) || !holdsContact(text)) return undefined;
  return words.contactInText[visibility];
}
