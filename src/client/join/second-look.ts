import { loadJoinCheckCopy } from '../../copy/join-check-copy.ts';
import { readKnownName } from '../../domain/enrollment/join-people.ts';
import type { MadeFile } from './sealed-file.ts';
import type { JoinSettings } from './settings.ts';

const { look, unknownHandle } = await loadJoinCheckCopy(document.documentElement.lang);

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
      ...hints.map((hint) => toItem(hint.field, toSentence(hint, form, settings))),
    );
}

function toSentence(
  hint: MadeFile['hints'][number],
  form: HTMLFormElement,
  { people, publishes }: JoinSettings,
): string {
  switch (hint.kind) {
    case 'lead-speaks-none':
      return look[hint.kind](readKnownName(people, hint.handle, publishes) ?? hint.handle);
    case 'no-lead-helps':
      return look[hint.kind](hint.topics.map((topic) => readTopic(form, topic)));
    case 'no-lead-speaks':
    case 'nobody-speaks':
      return look[hint.kind];
  }
}

function readTopic(form: HTMLFormElement, topic: string): string {
  const options = form.querySelector<HTMLSelectElement>('#join-topics-1')?.options ?? [];
  return [...options].find(({ value }) => value === topic)?.text ?? topic;
}

function toItem(field: string, linked: string, says = ''): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#join-${field}`;
  link.textContent = linked;
  item.append(link, says);
  return item;
}
