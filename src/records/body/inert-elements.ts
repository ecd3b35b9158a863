import type { Element, ElementContent } from 'hast';
import type { Position } from '../programme.ts';
import type { BodyContext } from './body-context.ts';
import { report } from './body-context.ts';
import { toImage } from './inert-images.ts';
import { toLink } from './inert-links.ts';
import { toList, toListItem } from './inert-lists.ts';
import { keepId, readProperty, toElement } from './tree.ts';

/** Builds what becomes of one element, whose children are inert already. */
type Build = (
  element: Element,
  children: ElementContent[],
  at: Position,
  context: BodyContext,
) => ElementContent[];

const keepPlain: Build = (element, children) => [
  toElement(element.tagName, keepId(element), children),
];

const plainTags = 'p em strong del br hr sup blockquote thead tbody tr h1 h2 h3 h4 h5 h6'.split(
  ' ',
);

/** What becomes of each element that the Markdown parser makes; none that is missing here survives. */
const builders: ReadonlyMap<string, Build> = new Map([
  ...plainTags.map((tag): [string, Build] => [tag, keepPlain]),
  ['a', toLink],
  ['img', toImage],
  ['input', () => []],
  ['li', toListItem],
  ['ul', toList],
  ['table', toTable],
  ['th', (element, children) => [toCell(element, children)]],
  ['td', (element, children) => [toCell(element, children)]],
  ['pre', (_, children) => [toElement('pre', { tabIndex: 0 }, children)]],
  ['code', (element, children) => [toElement('code', keepLanguage(element), children)]],
  ['ol', (element, children) => [toElement('ol', keepStart(element), children)]],
  [
    'section',
    (_, children) => [toElement('section', { className: ['prose-footnotes'] }, children)],
  ],
]);

/** Copies one element with the few attributes that it needs. */
export function toInertElement(
  element: Element,
  children: ElementContent[],
  at: Position,
  context: BodyContext,
): ElementContent[] {
  const build = builders.get(element.tagName);
  if (build) return build(element, children, at, context).map((built) => placed(built, element));
  report(context, 'html', at, {
    message: `The element ${element.tagName} is not used in prose.`,
    next: 'Write Markdown instead.',
  });
  return [];
}

function placed(built: ElementContent, source: Element): ElementContent {
  return source.position ? { ...built, position: source.position } : built;
}

/** A wide table scrolls inside a box that the keyboard can reach. */
function toTable(
  _element: Element,
  children: ElementContent[],
  _: Position,
  context: BodyContext,
): ElementContent[] {
  const table = toElement('table', {}, children);
  const box = {
    className: ['prose-table'],
    role: 'group',
    tabIndex: 0,
    ariaLabel: context.labels.table,
  };
  return [toElement('div', box, [table])];
}

/** A header that says nothing, such as that above the names of rows, is none. */
function toCell(element: Element, children: ElementContent[]): ElementContent {
  const tag = element.tagName === 'th' && children.length > 0 ? 'th' : 'td';
  // The parser of the build writes a style, that of the editor's preview an attribute.
  const written = readProperty(element, 'style') || readProperty(element, 'align');
  const align = /\b(center|right)$/.exec(written)?.[1];
  const className = align === undefined ? {} : { className: [`prose-${align}`] };
  return toElement(tag, { ...(tag === 'th' && { scope: 'col' }), ...className }, children);
}

function keepLanguage(element: Element): { className?: string[] } {
  const { className } = element.properties;
  const [language]: (string | number)[] = Array.isArray(className) ? className : [];
  if (typeof language !== 'string' || !/^language-[a-z0-9+#-]{1,30}$/.test(language)) return {};
  return { className: [language] };
}

function keepStart(element: Element): { start?: number } {
  const { start } = element.properties;
  return typeof start === 'number' && start !== 1 ? { start } : {};
}
