import type { Element, ElementContent } from 'hast';
import type { Position } from '../programme.ts';
import { readImageAddress, readLinkAddress } from './addresses.ts';
import type { BodyContext } from './body-context.ts';
import { report } from './body-context.ts';
import { findExpression, unmaskAddress, unmaskText } from './mask-code.ts';
import { toExpressionFinding } from './parse-body.ts';
import { isBlank, isElement, readText, toElement, toText } from './tree.ts';

type Build = (
  element: Element,
  children: ElementContent[],
  at: Position,
  context: BodyContext,
) => ElementContent[];

/** What becomes of each element that the Markdown parser makes; none that is missing here survives. */
const builders: Record<string, Build> = {
  a: toLink,
  img: toImage,
  input: () => [],
  li: toListItem,
  ul: toList,
  table: toTable,
  th: (element, children) => [toCell(element, children, { scope: 'col' })],
  td: (element, children) => [toCell(element, children, {})],
  pre: (_, children) => [toElement('pre', { tabIndex: 0 }, children)],
  code: (element, children) => [toElement('code', keepLanguage(element), children)],
  ol: (element, children) => [toElement('ol', keepStart(element), children)],
  section: (_, children) => [toElement('section', { className: ['prose-footnotes'] }, children)],
  sup: (_, children) => [toElement('sup', {}, children)],
};

const plainTags = [
  'p',
  'em',
  'strong',
  'del',
  'br',
  'hr',
  'blockquote',
  'thead',
  'tbody',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
];
for (const tag of plainTags)
  builders[tag] = (element, children) => [toElement(tag, keepId(element), children)];

/** Copies one element with the few attributes that it needs. */
export function toInertElement(
  element: Element,
  children: ElementContent[],
  at: Position,
  context: BodyContext,
): ElementContent[] {
  const build = builders[element.tagName];
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

function readProperty(element: Element, name: string): string {
  const value = element.properties[name];
  return typeof value === 'string' ? value : '';
}

/** Footnotes alone have ids so far; the parser gave them a prefix that nobody else can. */
function keepId(element: Element): { id?: string } {
  const { id } = element.properties;
  return typeof id === 'string' && /^(note-|footnote-label$)/.test(id) ? { id } : {};
}

function toLink(
  element: Element,
  children: ElementContent[],
  at: Position,
  context: BodyContext,
): ElementContent[] {
  const raw = readProperty(element, 'href');
  const isFootnote =
    'dataFootnoteRef' in element.properties || 'dataFootnoteBackref' in element.properties;
  if (isFootnote) return [toFootnoteLink(element, children, raw)];
  if (findExpression(raw) !== -1) context.findings.push(toExpressionFinding(at));
  const address = readLinkAddress(unmaskAddress(raw));
  if (readText({ type: 'root', children }) === '') {
    report(context, 'link-without-text', at, {
      message: 'The link has no text.',
      next: 'Write between the square brackets where it leads.',
    });
  }
  if (address.kind === 'refused') {
    report(context, 'link-address', at, address);
    return children;
  }
  if (address.kind === 'web') {
    return [toElement('a', { href: address.href, rel: ['noopener', 'noreferrer'] }, children)];
  }
  const link = toElement('a', { href: address.href }, children);
  if (address.kind === 'anchor') {
    context.anchors.push({
      anchor: decodeAnchor(address.href.slice(1)),
      at: { line: at.line, column: at.column },
      resolve: (id) => {
        link.properties['href'] = `#${id}`;
      },
    });
  }
  return [link];
}

function decodeAnchor(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function toFootnoteLink(
  element: Element,
  children: ElementContent[],
  href: string,
): ElementContent {
  const label = element.properties['ariaLabel'];
  const properties =
    typeof label === 'string' ? { href, ariaLabel: label } : { href, ...keepId(element) };
  return toElement('a', properties, children);
}

function toImage(
  element: Element,
  _: ElementContent[],
  at: Position,
  context: BodyContext,
): ElementContent[] {
  const alt = readProperty(element, 'alt');
  if (findExpression(alt) !== -1) context.findings.push(toExpressionFinding(at));
  const src = unmaskAddress(readProperty(element, 'src'));
  const image = toImageElement(src, unmaskText(alt), at, context);
  return image ? [image] : [];
}

/** Builds an image of `content/`, or reports why it cannot be shown. */
export function toImageElement(
  src: string,
  alt: string,
  at: Position,
  context: BodyContext,
): Element | undefined {
  const place = { line: at.line, column: at.column };
  if (alt.trim() === '') {
    report(context, 'image-without-text', at, {
      message: 'The image has no text for people who do not see it.',
      next: 'Say what it shows: ![what it shows](figures/name.png).',
    });
  }
  const address = readImageAddress(src, context.file);
  if (!('path' in address)) {
    report(context, 'image-address', at, address);
    return undefined;
  }
  context.images.push({ path: address.path, at: place });
  return toElement('img', { src: address.path, alt: alt.trim() }, []);
}

function toListItem(
  element: Element,
  children: ElementContent[],
  _: Position,
  context: BodyContext,
): ElementContent[] {
  const box = findCheckbox(element);
  if (!box) return [toElement('li', keepId(element), children)];
  // What is left of the box is the space after it.
  const [first, ...others] = children;
  const rest = first && isBlank(first) ? others : children;
  if (box.properties['checked'] !== true) return [toElement('li', {}, rest)];
  const done = toElement('span', { className: ['prose-done'] }, [toText(context.labels.done)]);
  return [toElement('li', {}, [done, toText(' '), ...rest])];
}

function findCheckbox(element: Element): Element | undefined {
  const [first, second] = element.children;
  for (const child of [first, second]) {
    if (isElement(child, 'input')) return child;
    if (isElement(child, 'p')) return findCheckbox(child);
  }
  return undefined;
}

function toList(element: Element, children: ElementContent[]): ElementContent[] {
  // The parser gives a class to lists of tasks alone.
  const isTaskList = Array.isArray(element.properties['className']);
  return [toElement('ul', isTaskList ? { className: ['prose-checklist'] } : {}, children)];
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

function toCell(
  element: Element,
  children: ElementContent[],
  properties: { scope?: string },
): ElementContent {
  const align = /text-align: (center|right)/.exec(readProperty(element, 'style'))?.[1];
  const className = align === undefined ? {} : { className: [`prose-${align}`] };
  return toElement(element.tagName, { ...properties, ...className }, children);
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
