import type { Element, ElementContent } from 'hast';
import { report } from './body-context.ts';
import type { ComponentUse } from './build-component.ts';
import { isElement, toElement, toText } from './tree.ts';

const minutesAtStart = /^\s*(\d{1,3})\s*(?:min(?:utes?|\.)?|['′])?\s*[:|–—-]?\s+/;

interface Part {
  readonly minutes: number;
  readonly content: readonly ElementContent[];
}

/** Builds the table of a meeting's parts, with the sum of their minutes. */
export function buildAgenda(list: Element, use: ComponentUse): ElementContent[] {
  const { labels } = use.context;
  const items = list.children.filter((child) => isElement(child, 'li'));
  const parts = items.flatMap((item) => readPart(item, use));
  const total = parts.reduce((sum, part) => sum + part.minutes, 0);
  const title = use.attributes.get('title') ?? labels.Agenda;
  const head = toRow([
    toElement('th', { scope: 'col' }, [toText(labels.minutes)]),
    toElement('th', { scope: 'col' }, [toText(labels.part)]),
  ]);
  const rows = parts.map(({ minutes, content }) =>
    toRow([toElement('td', {}, [toText(String(minutes))]), toElement('td', {}, content)]),
  );
  const foot = toRow([
    toElement('td', {}, [toText(String(total))]),
    toElement('td', {}, [toText(labels.total)]),
  ]);
  return [
    toElement('table', { className: ['prose-agenda'] }, [
      toElement('caption', {}, [toText(title)]),
      toElement('thead', {}, [head]),
      toElement('tbody', {}, rows),
      toElement('tfoot', {}, [foot]),
    ]),
  ];
}

/** Sets cells on lines of their own, as the parser does: a search takes words without space for one. */
function toRow(cells: readonly Element[]): Element {
  return toElement('tr', {}, [toText('\n'), ...cells.flatMap((cell) => [cell, toText('\n')])]);
}

function readPart(item: Element, { at, context }: ComponentUse): Part[] {
  const holder = item.children.find((child) => isElement(child, 'p')) ?? item;
  const [first, ...rest] = holder.children;
  const match = first?.type === 'text' ? minutesAtStart.exec(first.value) : null;
  if (first?.type !== 'text' || !match) {
    report(context, 'component-content', item.position?.start ?? at, {
      message: 'This part of the agenda does not begin with its minutes.',
      next: 'Write it like this: - 10 min: Check in.',
    });
    return [];
  }
  const line = [toText(first.value.slice(match[0].length)), ...rest];
  const content =
    holder === item
      ? line
      : [toElement('p', {}, line), ...item.children.filter((child) => child !== holder)];
  return [{ minutes: Number(match[1]), content }];
}
