import { loadJoinCheckCopy } from '../../copy/join-check-copy.ts';
import { unfold } from './folds.ts';

const { problemTitle } = await loadJoinCheckCopy(document.documentElement.lang);

/** One thing that is wrong with an answer. */
export interface FieldProblem {
  readonly field: string;
  readonly text: string;
}

/** Shows what is wrong in the summary and beside each field, in the order of the form, and moves the focus to the summary. */
export function showProblems(form: HTMLFormElement, problems: readonly FieldProblem[]): void {
  clearProblems(form);
  const byField = new Map(problems.toReversed().map(({ field, text }) => [field, text]));
  const links: HTMLElement[] = [];
  for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const name = field.dataset['field'] ?? '';
    const text = byField.get(name);
    if (text === undefined) continue;
    markField(field, text);
    links.push(toLink(name, text));
  }
  const summary = form.querySelector<HTMLElement>('.problems');
  if (summary === null || links.length === 0) return;
  summary.querySelector('h2')?.replaceChildren(problemTitle(links.length));
  summary.querySelector('ul')?.replaceChildren(...links);
  summary.hidden = false;
  summary.focus();
}

/** Takes away everything that was said to be wrong. */
export function clearProblems(form: HTMLFormElement): void {
  const summary = form.querySelector<HTMLElement>('.problems');
  if (summary !== null) summary.hidden = true;
  for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) unmarkField(field);
}

/** Shows beside a field what is wrong with its answer, and opens the fold that it stands in. */
export function markField(field: HTMLElement, text: string): void {
  unfold(field);
  const error = field.querySelector<HTMLElement>('.error');
  if (error !== null) {
    error.textContent = text;
    error.hidden = false;
  }
  if (field instanceof HTMLFieldSetElement) return;
  field.querySelector('[data-value]')?.setAttribute('aria-invalid', 'true');
}

/** Takes away what was said to be wrong with the answer of one field, beside it and in the summary. */
export function clearField(form: HTMLFormElement, field: HTMLElement): void {
  unmarkField(field);
  const summary = form.querySelector<HTMLElement>('.problems');
  summary
    ?.querySelector(`a[href="#join-${field.dataset['field'] ?? ''}"]`)
    ?.parentElement?.remove();
  const left = summary?.querySelectorAll('li').length ?? 0;
  if (summary === null || summary.hidden) return;
  summary.querySelector('h2')?.replaceChildren(problemTitle(left));
  summary.hidden = left === 0;
}

/** Reads what is said to be wrong with the answer of a field; undefined where nothing is. */
export function readProblem(field: HTMLElement): string | undefined {
  const error = field.querySelector<HTMLElement>('.error');
  return error === null || error.hidden ? undefined : error.textContent;
}

/** What describes a control is read out hidden or not, so the words go as well. */
function unmarkField(field: HTMLElement): void {
  const error = field.querySelector<HTMLElement>('.error');
  if (error !== null) {
    error.textContent = '';
    error.hidden = true;
  }
  for (const control of field.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
  }
}

function toLink(name: string, text: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#join-${name}`;
  link.textContent = text;
  link.addEventListener('click', (event) => {
    const target = document.querySelector<HTMLElement>(`#join-${name}`);
    if (target === null) return;
    event.preventDefault();
    unfold(target);
    const first = target.querySelector<HTMLElement>('[data-value]:not([tabindex="-1"])');
    target.scrollIntoView();
    (first ?? target).focus({ preventScroll: true });
  });
  item.append(link);
  return item;
}
