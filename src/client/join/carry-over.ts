import { isBox, listControls, type Control } from './fields.ts';

/** Fields of the form by what the one without scripts calls them, where the two differ. */
const fieldNames: Readonly<Record<string, string>> = {
  language: 'languages',
  topic: 'topics',
  'goal-topic': 'goalTopics',
  offer: 'offers',
};

/**
 * Takes over what somebody typed into the form without scripts before this one was here, as if it were
 * typed here, and moves the focus to where it was.
 */
export function carryOver(plain: Element, form: HTMLFormElement): void {
  const { activeElement } = document;
  for (const control of plain.querySelectorAll<Control>('[name]')) {
    const [, name = '', rank = '1'] = /^(.+?)(?:-(\d))?$/.exec(control.name) ?? [];
    const field = form.querySelector(`[data-field="${fieldNames[name] ?? name}"]`);
    if (field === null) continue;
    const controls = listControls(field);
    for (const text of readTyped(control)) fill(controls, Number(rank), text);
    if (control === activeElement) controls[0]?.focus();
  }
}

function readTyped(control: Control): string[] {
  if (isBox(control)) return control.checked ? ['accepted'] : [];
  if (control instanceof HTMLSelectElement) return control.value.split(', ').filter(Boolean);
  return control.value === control.defaultValue ? [] : [control.value];
}

function fill(controls: readonly Control[], rank: number, text: string): void {
  const means = (value: string, label: string | undefined): boolean =>
    [value, label].some((word) => word?.trim().toLowerCase() === text.trim().toLowerCase());
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
