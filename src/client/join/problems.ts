/** One thing that is wrong with an answer. */
export interface FieldProblem {
  readonly field: string;
  readonly text: string;
}

/** Shows what is wrong in the summary and beside each field, in the order of the form, and moves the focus to the summary. */
export function showProblems(
  form: HTMLFormElement,
  problems: readonly FieldProblem[],
  title: string,
): void {
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
  summary.querySelector('h2')?.replaceChildren(title);
  summary.querySelector('ul')?.replaceChildren(...links);
  summary.hidden = false;
  summary.focus();
}

/** Takes away everything that was said to be wrong. */
export function clearProblems(form: HTMLFormElement): void {
  const summary = form.querySelector<HTMLElement>('.problems');
  if (summary !== null) summary.hidden = true;
  for (const error of form.querySelectorAll<HTMLElement>('.error')) error.hidden = true;
  for (const control of form.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
  }
}

function markField(field: HTMLElement, text: string): void {
  const error = field.querySelector<HTMLElement>('.error');
  if (error !== null) {
    error.textContent = text;
    error.hidden = false;
  }
  if (field instanceof HTMLFieldSetElement) return;
  field.querySelector('[data-value]')?.setAttribute('aria-invalid', 'true');
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
    const first = target.querySelector<HTMLElement>('[data-value]:not([tabindex="-1"])');
    target.scrollIntoView();
    (first ?? target).focus({ preventScroll: true });
  });
  item.append(link);
  return item;
}
