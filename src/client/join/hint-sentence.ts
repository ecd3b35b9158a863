import { loadJoinCheckCopy } from '../../copy/join-check-copy.ts';
import type { JoinHint } from '../../domain/enrollment/join-hints.ts';
import { readKnownName } from '../../domain/enrollment/join-people.ts';
import type { JoinSettings } from './settings.ts';

const { look } = await loadJoinCheckCopy(document.documentElement.lang);

/** Says what makes a group unlikely, with the names and topics that it is about as the form shows them. */
export function toHintSentence(
  hint: JoinHint,
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
