import { isBox, listControls, type Control } from './fields.ts';

/** Tells in the words of each fold what is answered in it. */
export function tellAnswers(form: HTMLFormElement): void {
  for (const fold of form.querySelectorAll('.fold')) {
    const answers = listControls(fold).map(readAnswer).filter(Boolean);
    fold.querySelector('.told')?.replaceChildren(answers.join(', '));
  }
}

/** Opens the fold in which something stands, where it stands in one. */
export function unfold(element: Element): void {
  element.closest('.fold')?.setAttribute('open', '');
}

/** Reads an answer as it is to be seen; empty where nothing is chosen. The first choice of a list is none. */
function readAnswer(control: Control): string {
  if (isBox(control)) return control.checked ? (control.labels?.[0]?.textContent.trim() ?? '') : '';
  if (!(control instanceof HTMLSelectElement)) return control.value.trim();
  return control.selectedIndex > 0 ? (control.selectedOptions[0]?.text ?? '') : '';
}
