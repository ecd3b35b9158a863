import { loadJoinCheckCopy } from '../../copy/join-check-copy.ts';
import { holdsContact } from '../../domain/contact-in-text.ts';
import { unfold } from './folds.ts';
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

/** Says beside a public text that it holds how to reach somebody, and takes that back where it no longer does. It stops nobody. */
export function showCaution(field: HTMLElement, settings: JoinSettings): void {
  const control = field.querySelector<HTMLInputElement | HTMLTextAreaElement>('[data-value]');
  const said = readCaution(field);
  const caution = findCaution(field.dataset['field'] ?? '', control?.value ?? '', settings);
  if (control === null || said?.textContent === caution) return;
  said?.remove();
  const id = `${control.id}-caution`;
  const described = (control.getAttribute('aria-describedby') ?? '').replace(` ${id}`, '');
  control.setAttribute(
    'aria-describedby',
    caution === undefined ? described : `${described} ${id}`,
  );
  if (caution === undefined) return;
  unfold(field);
  const text = document.createElement('p');
  text.id = id;
  text.className = 'caution';
  text.textContent = caution;
  control.before(text);
}

/** Finds what is said beside a field to be careful about. */
export function readCaution(field: HTMLElement): Element | null {
  return field.querySelector('.caution');
}
