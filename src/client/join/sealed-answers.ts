import { loadJoinCheckCopy } from '../../copy/join-check-copy.ts';
import { privateFields } from '../../domain/enrollment/answers.ts';
import { readKnownName } from '../../domain/enrollment/join-people.ts';
import { weekdays } from '../../domain/time/weekdays.ts';
import type { PrivatePart } from '../../schemas/private-part.ts';
import { toClockParts } from '../clock-parts.ts';
import { getJoinWords } from '../words/join-words.ts';
import type { JoinSettings } from './settings.ts';

const { sealed: words } = await loadJoinCheckCopy(document.documentElement.lang);

/** Shows what was sealed, in the words of the form, and what of it was left empty. It stands on this device alone. */
export function showSealed(
  section: HTMLElement | null,
  form: HTMLFormElement,
  part: PrivatePart,
  settings: JoinSettings,
): void {
  const asked = privateFields.filter((field) => isAsked(form, field));
  const answers = asked.map((field) => ({
    label: readLabel(form, field),
    lines: toLines(field, form, part, settings),
  }));
  const empty = answers.filter(({ lines }) => lines.length === 0).map(({ label }) => label);
  section
    ?.querySelector('dl')
    ?.replaceChildren(
      ...answers.filter(({ lines }) => lines.length > 0).flatMap(toEntry),
      ...(empty.length === 0 ? [] : toEntry({ label: words.empty, lines: empty })),
    );
}

function isAsked(form: HTMLFormElement, field: string): boolean {
  const asked = form.querySelector<HTMLElement>(`[data-field="${field}"]`);
  return asked !== null && !asked.hidden;
}

function toLines(
  field: (typeof privateFields)[number],
  form: HTMLFormElement,
  part: PrivatePart,
  { people, publishes }: JoinSettings,
): string[] {
  const toName = (handle: string) => readKnownName(people, handle, publishes);
  switch (field) {
    case 'zone':
      return [toZone(form, part.zone)];
    case 'availability':
      return toWeek(form, part.availability);
    case 'rankedLeads':
      return part.rankedLeads.map((handle) => toName(handle) ?? handle);
    case 'together':
    case 'apart':
      return part[field].map((handle) => toPerson(handle, toName(handle)));
    case 'communication':
      return part.communication === 'no-preference'
        ? []
        : [readChosen(form, '#join-communication')];
    case 'contact':
    case 'accessNeeds':
    case 'note':
      return part[field] === undefined ? [] : [part[field]];
  }
}

/** A wrong zone shows best by the hour that it is there. */
function toZone(form: HTMLFormElement, zone: string): string {
  const clock = getJoinWords().clock(toClockParts(new Date().toISOString(), zone));
  return words.zone(readChosen(form, '#join-zone'), zone, clock);
}

function toWeek(form: HTMLFormElement, hours: PrivatePart['availability']): string[] {
  const names = (form.querySelector<HTMLElement>('.week')?.dataset['days'] ?? '').split(' ');
  const total = form.querySelector('.hours')?.textContent ?? '';
  const days = weekdays.flatMap((day, index) => {
    const spans = hours.filter((each) => each.day === day).map(({ from, to }) => `${from}–${to}`);
    return spans.length === 0 ? [] : [`${names[index] ?? day}: ${spans.join(', ')}`];
  });
  return [total, ...days];
}

function toPerson(handle: string, name: string | undefined): string {
  return name === undefined ? handle : `${name} (${handle})`;
}

function readChosen(form: HTMLFormElement, list: string): string {
  return form.querySelector<HTMLSelectElement>(list)?.selectedOptions[0]?.text ?? '';
}

function toEntry({ label, lines }: { label: string; lines: readonly string[] }): HTMLElement[] {
  const term = document.createElement('dt');
  term.textContent = label;
  return [
    term,
    ...lines.map((line) => {
      const value = document.createElement('dd');
      value.textContent = line;
      return value;
    }),
  ];
}

/** Reads what a field is called in the form, without whether it can be left out. */
function readLabel(form: HTMLFormElement, field: string): string {
  const label = form.querySelector(`[data-field="${field}"] > :is(label, legend)`);
  return label?.firstChild?.textContent?.trim() ?? field;
}
