import { findJoinHints } from '../../domain/enrollment/join-hints.ts';
import { findCaution } from './contact-caution.ts';
import { readAnswers, type Control } from './fields.ts';
import { unfold } from './folds.ts';
import { toHintSentence } from './hint-sentence.ts';
import type { JoinSettings } from './settings.ts';

/**
 * Says beside a question what is worth a second thought: that a public text holds how to reach somebody,
 * or that an answer makes a group unlikely. It takes that back where it no longer holds, and stops nobody.
 */
export function showCaution(
  form: HTMLFormElement,
  field: HTMLElement,
  settings: JoinSettings,
): void {
  const control = field.querySelector<Control>('[data-value]');
  const said = readCaution(field);
  const caution = findWords(form, field, control?.value ?? '', settings);
  if (control === null || (said?.textContent ?? '') === caution) return;
  said?.remove();
  const id = `join-${field.dataset['field'] ?? ''}-caution`;
  describe(field instanceof HTMLFieldSetElement ? field : control, id, caution);
  if (caution === '') return;
  unfold(field);
  const text = document.createElement('p');
  text.id = id;
  text.className = 'caution';
  text.textContent = caution;
  field.querySelector('.error')?.after(text);
}

/** Finds what is said beside a field to be careful about. */
export function readCaution(field: HTMLElement): Element | null {
  return field.querySelector('.caution');
}

function findWords(
  form: HTMLFormElement,
  { dataset }: HTMLElement,
  text: string,
  settings: JoinSettings,
): string {
  const field = dataset['field'] ?? '';
  const { cohortPeople } = settings;
  const hints = cohortPeople === undefined ? [] : findJoinHints(readAnswers(form), cohortPeople);
  return [
    findCaution(field, text, settings) ?? '',
    ...hints
      .filter((hint) => hint.field === field)
      .map((hint) => toHintSentence(hint, form, settings)),
  ]
    .join(' ')
    .trim();
}

function describe(described: HTMLElement, id: string, caution: string): void {
  const others = (described.getAttribute('aria-describedby') ?? '').replace(` ${id}`, '');
  described.setAttribute('aria-describedby', caution === '' ? others : `${others} ${id}`);
}
