import { loadJoinCheckCopy } from '../../copy/join-check-copy.ts';
import { toHintSentence } from './hint-sentence.ts';
import type { MadeFile } from './sealed-file.ts';
import type { JoinSettings } from './settings.ts';

const { unknownHandle } = await loadJoinCheckCopy(document.documentElement.lang);

/**
 * Shows what is worth a second look: names that nobody has, which may be slips, and what makes a group
 * unlikely. It stops nobody.
 */
export function showSecondLook(
  section: HTMLElement | null,
  form: HTMLFormElement,
  { unknown, hints }: Pick<MadeFile, 'unknown' | 'hints'>,
  settings: JoinSettings,
): void {
  if (section === null) return;
  section.hidden = unknown.length + hints.length === 0;
  section
    .querySelector('ul')
    ?.replaceChildren(
      ...unknown.map(({ field, handle }) => toItem(field, handle, unknownHandle)),
      ...hints.map((hint) => toItem(hint.field, toHintSentence(hint, form, settings))),
    );
}

function toItem(field: string, linked: string, says = ''): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#join-${field}`;
  link.textContent = linked;
  item.append(link, says);
  return item;
}
