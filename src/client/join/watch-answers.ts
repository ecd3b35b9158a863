import { findProblems } from './find-problems.ts';
import { isBox, listControls, readAnswers } from './fields.ts';
import { clearField, markField, readProblem } from './problems.ts';
import type { JoinSettings } from './settings.ts';
import { readCaution, showCaution } from './show-caution.ts';

/**
 * Checks an answer when its field is left, and gives what has to be called after every change: it
 * takes away what was said to be wrong as soon as it is mended. What is empty is asked for by the
 * check of all answers alone, and nothing is said while somebody types.
 */
export function watchAnswers(form: HTMLFormElement, settings: JoinSettings): () => void {
  const press = watchPress();
  const find = (field: HTMLElement) => findProblem(form, settings, field);
  const look = (field: HTMLElement): void => {
    if (!isLeft(field)) return;
    const problem = isFilledIn(field) ? find(field) : undefined;
    keepInPlace(() => {
      // What an answer makes unlikely may stand beside another: a language, beside who is wished for.
      for (const each of listFields(form)) if (isLeft(each)) showCaution(form, each, settings);
      if (problem !== undefined && problem !== readProblem(field)) markField(field, problem);
    });
  };
  form.addEventListener('focusout', ({ target }) => {
    const field = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
    if (field === null) return;
    // Whoever leaves a field by pressing a button must not lose the button from under their finger.
    void press.released().then(() => {
      look(field);
    });
  });
  for (const field of listFields(form)) look(field);
  return () => {
    const fields = listFields(form);
    const cautioned = fields.filter((field) => readCaution(field) !== null);
    const shown = fields.filter((field) => readProblem(field) !== undefined);
    const mended = shown.filter((field) => find(field) !== readProblem(field));
    if (mended.length + cautioned.length === 0) return;
    keepInPlace(() => {
      for (const field of mended) clearField(form, field);
      for (const field of cautioned) showCaution(form, field, settings);
    });
  };
}

function listFields(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-field]')];
}

function findProblem(
  form: HTMLFormElement,
  settings: JoinSettings,
  { dataset }: HTMLElement,
): string | undefined {
  const { problems } = findProblems(readAnswers(form), settings);
  return problems.find(({ field }) => field === dataset['field'])?.text;
}

/** Tells whether nobody is in a field. Who only looks at another window is in it still. */
function isLeft(field: HTMLElement): boolean {
  return !field.contains(document.activeElement);
}

function isFilledIn(field: HTMLElement): boolean {
  return listControls(field).some((control) =>
    isBox(control) ? control.checked : control.value.trim() !== '',
  );
}

/** Follows whether something is pressed, and waits until what it does has been done. */
function watchPress(): { released: () => Promise<void> } {
  let pressed: Promise<unknown> = Promise.resolve();
  document.addEventListener('pointerdown', () => {
    pressed = new Promise((resolve) => {
      for (const end of ['pointerup', 'pointercancel']) {
        document.addEventListener(end, resolve, { once: true });
      }
    });
  });
  return {
    async released() {
      await pressed;
      // The click follows the release at once.
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

/** Makes a change above what has the focus, and scrolls so that it stays where it was. */
function keepInPlace(change: () => void): void {
  const { activeElement } = document;
  const before = activeElement?.getBoundingClientRect().top ?? 0;
  change();
  const after = activeElement?.getBoundingClientRect().top ?? 0;
  if (activeElement !== document.body) scrollBy({ top: after - before, behavior: 'instant' });
}
