import { isBox, listControls, type Control } from './fields.ts';
import { unfold } from './folds.ts';

/**
 * Takes over what somebody typed into the form without scripts before this one was here, as if it were
 * typed here, and moves the focus to where it was.
 */
export function carryOver(plain: Element, form: HTMLFormElement): void {
  const { activeElement } = document;
  for (const control of plain.querySelectorAll<Control>('[name]')) {
    const [, name = '', rank = '1'] = /^(.+?)(?:-(\d))?$/.exec(control.name) ?? [];
    // What is asked once for each rank there is one field of here: `goal-topic-2` is in `goalTopics`.
    const own = name.replace('-t', 'T');
    const field = form.querySelector(`[data-field="${own}"], [data-field="${own}s"]`);
    if (field === null) continue;
    const controls = listControls(field);
    for (const text of readTyped(control)) fill(controls, Number(rank), text);
    if (control !== activeElement) continue;
    unfold(field);
    controls[0]?.focus();
  }
}

function readTyped(control: Control): string[] {
  if (isBox(control)) return control.checked ? ['accepted'] : [];
  if (control instanceof HTMLSelectElement) return control.value.split(', ').filter(Boolean);
  return control.value === control.defaultValue ? [] : [control.value];
}

function fill(controls: readonly Control[], rank: number, text: string): void {
  const toWord = (word = ''): string => word.trim().toLowerCase();
  const means = (...words: (string | undefined)[]): boolean =>
    words.map((word) => toWord(word)).includes(toWord(text));
  const box = controls.filter(isBox).find((each) => means(each.value, toLabel(each)));
  const lists = controls.filter((each) => each instanceof HTMLSelectElement);
  const list = lists[rank - 1] ?? lists[0];
  const option = [...(list?.options ?? [])].find((each) => means(each.value, each.text));
  const line = controls.find((each) => !isBox(each) && !(each instanceof HTMLSelectElement));
  if (box !== undefined) box.checked = true;
  else if (list !== undefined && option !== undefined) list.value = option.value;
  else if (line !== undefined) line.value = text;
  (box ?? list ?? line)?.dispatchEvent(new Event('input', { bubbles: true }));
}

function toLabel(box: HTMLInputElement): string | undefined {
  return box.labels?.[0]?.textContent;
}
