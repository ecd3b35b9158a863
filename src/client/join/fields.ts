import type { Answers } from '../../domain/enrollment/answers.ts';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What every control held, by its id: its value, or for a box whether it is ticked. */
export type Snapshot = Readonly<Record<string, string | boolean>>;

/** Lists the controls of a form that hold answers. */
export function listControls(root: ParentNode): Control[] {
  return [...root.querySelectorAll<Control>('[data-value]')];
}

/** Reads all answers, by field. */
export function readAnswers(form: HTMLFormElement): Answers {
  const answers: Record<string, string[]> = {};
  for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const values = listControls(field)
      .filter((control) => !isBox(control) || control.checked)
      .map(({ value }) => value);
    answers[field.dataset['field'] ?? ''] = values;
  }
  return answers;
}

/** Remembers what every control holds. */
export function takeSnapshot(form: HTMLFormElement): Snapshot {
  return Object.fromEntries(
    listControls(form)
      .filter(({ id }) => id !== '')
      .map((control) => [control.id, isBox(control) ? control.checked : control.value]),
  );
}

/** Puts back what was remembered; what is not in the form any more is left out. */
export function restoreSnapshot(form: HTMLFormElement, snapshot: Snapshot): void {
  for (const control of listControls(form)) {
    const kept = snapshot[control.id];
    if (isBox(control)) control.checked = kept === true;
    else if (typeof kept === 'string') control.value = kept;
  }
}

/** Tells whether a control is ticked, and not typed into. */
export function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === 'checkbox';
}
