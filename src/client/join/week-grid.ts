import type { Copy } from '../../copy/copy.ts';
import { toGridCell, toHourText, wakingGridHours } from '../../domain/enrollment/week-grid.ts';
import type { Weekday } from '../../schemas/words.ts';
import { weekdays } from '../../domain/time/weekdays.ts';

type Words = Copy['joinScript'];

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** Draws the week: a group for each day with a box for each hour. Within a day, one box is on the way of the Tab key. */
export function drawWeek(week: HTMLElement, words: Words): void {
  const names = (week.dataset['days'] ?? '').split(' ');
  week.replaceChildren(
    toHourColumn(),
    ...weekdays.map((day, index) => toDayColumn(day, names[index] ?? day, words)),
  );
  week.addEventListener('keydown', (event) => {
    moveFocus(week, event);
  });
  week.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement) setTabStop(target);
  });
}

/** Says on each box which hour it stands for, and marks those in which a session of the cohort falls. */
export function labelCells(
  week: HTMLElement,
  sessions: ReadonlyMap<string, string>,
  words: Words,
): void {
  for (const input of week.querySelectorAll('input')) {
    const hour = Number(input.value.slice(input.value.indexOf('-') + 1));
    const session = sessions.get(input.value) ?? '';
    input.ariaLabel = words.cell(toHourText(hour), toHourText(hour + 1), session);
    const cell = input.parentElement;
    cell?.classList.toggle('session', session !== '');
    if (cell !== null) cell.title = session;
  }
}

function toHourColumn(): HTMLElement {
  const column = document.createElement('div');
  column.className = 'day';
  column.ariaHidden = 'true';
  column.append(
    toElement('span', 'day-name', ''),
    ...hours.map((hour) => toElement('span', toClass('hour', hour), toHourText(hour))),
  );
  return column;
}

function toDayColumn(day: Weekday, name: string, words: Words): HTMLElement {
  const column = document.createElement('div');
  column.className = 'day';
  column.role = 'group';
  column.ariaLabel = name;
  const heading = toElement('span', 'day-name', name.slice(0, words.dayLetters));
  heading.ariaHidden = 'true';
  column.append(heading, ...hours.map((hour) => toCell(day, hour)));
  return column;
}

function toCell(day: Weekday, hour: number): HTMLElement {
  const cell = toElement('span', toClass('cell', hour), '');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.value = toGridCell(day, hour);
  input.id = `join-availability-${input.value}`;
  input.dataset['value'] = '';
  input.tabIndex = hour === 9 ? 0 : -1;
  cell.append(input);
  return cell;
}

function toClass(name: string, hour: number): string {
  const isUsual = hour >= wakingGridHours.from && hour < wakingGridHours.to;
  return isUsual ? name : `${name} outside`;
}

function toElement(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

const moves: Readonly<Record<string, readonly [days: number, hours: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function moveFocus(week: HTMLElement, event: KeyboardEvent): void {
  const move = moves[event.key];
  const { target } = event;
  if (move === undefined || !(target instanceof HTMLInputElement)) return;
  const [day = '', hour = ''] = target.value.split('-');
  const column = weekdays.findIndex((name) => name === day) + move[0];
  const next = week.querySelector<HTMLInputElement>(
    `input[value="${weekdays[column] ?? ''}-${Number(hour) + move[1]}"]`,
  );
  event.preventDefault();
  next?.focus();
}

function setTabStop(input: HTMLInputElement): void {
  for (const other of input.closest('.day')?.querySelectorAll('input') ?? []) other.tabIndex = -1;
  input.tabIndex = 0;
}
