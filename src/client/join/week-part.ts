import type { Copy } from '../../copy/copy.ts';
import { hasUnusualHours, quickChoices } from '../../domain/enrollment/week-grid.ts';
import { readAnswers } from './fields.ts';
import { showSessions, toExpectedSessions, toSessionCells } from './fixed-sessions.ts';
import type { JoinSettings } from './settings.ts';
import { drawWeek, labelCells } from './week-grid.ts';
import { fillZones } from './zones.ts';

type Words = Copy['joinScript'];

/** Draws the week of a form, with its zones, its quick choices and the cohort's fixed dates. */
export function setUpWeek(form: HTMLFormElement, settings: JoinSettings, words: Words): void {
  const week = form.querySelector<HTMLElement>('.week');
  const zone = form.querySelector<HTMLSelectElement>('#join-zone');
  if (week === null || zone === null) return;
  drawWeek(week, words);
  fillZones(zone, words.otherZones);
  const place = (): void => {
    const sessions = toExpectedSessions(settings.sessions, readAnswers(form)['roles'] ?? []);
    labelCells(week, toSessionCells(sessions, zone.value, words), words);
    const section = form.querySelector<HTMLElement>('.fixed');
    if (section !== null) showSessions(section, sessions, zone.value, words);
  };
  place();
  zone.addEventListener('change', place);
  form.querySelector('[data-field="roles"]')?.addEventListener('change', place);
  for (const button of form.querySelectorAll<HTMLElement>('[data-quick]')) {
    button.addEventListener('click', () => {
      choose(week, button.dataset['quick'] ?? '');
      week.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  form.querySelector('.unusual')?.addEventListener('click', () => {
    showWholeWeek(form, !week.classList.contains('whole'));
  });
}

/** Says how many hours are chosen, and which quick choices they make up. */
export function showHours(form: HTMLFormElement, words: Words): void {
  const chosen = readChosen(form);
  form.querySelector('.hours')?.replaceChildren(words.hoursChosen(chosen.size));
  for (const { name, cells } of quickChoices) {
    const button = form.querySelector(`[data-quick="${name}"]`);
    button?.setAttribute('aria-pressed', String(cells.every((cell) => chosen.has(cell))));
  }
  if (hasUnusualHours([...chosen])) showWholeWeek(form, true);
}

function showWholeWeek(form: HTMLFormElement, whole: boolean): void {
  form.querySelector('.week')?.classList.toggle('whole', whole);
  form.querySelector('.unusual')?.setAttribute('aria-expanded', String(whole));
}

/** Ticks all hours of a quick choice, or none of them when all are ticked already. */
function choose(week: HTMLElement, name: string): void {
  const inputs = [...week.querySelectorAll('input')];
  const cells = new Set<string>(quickChoices.find((choice) => choice.name === name)?.cells);
  const concerned = name === 'clear' ? inputs : inputs.filter(({ value }) => cells.has(value));
  const ticked = name !== 'clear' && !concerned.every(({ checked }) => checked);
  for (const input of concerned) input.checked = ticked;
}

function readChosen(form: HTMLFormElement): Set<string> {
  const inputs = form.querySelectorAll<HTMLInputElement>('.week input:checked');
  return new Set([...inputs].map(({ value }) => value));
}
