import type { Element, ElementContent } from 'hast';
import type { Position } from '../programme.ts';
import type { BodyContext } from './body-context.ts';
import { report } from './body-context.ts';
import { buildAgenda } from './build-agenda.ts';
import type { ProseComponentName } from './components.ts';
import { toImageElement } from './inert-images.ts';
import { isBlank, isElement, toBlocks, toElement, toText } from './tree.ts';

/** One use of a component, its children already made inert. */
export interface ComponentUse {
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ElementContent[];
  readonly at: Position;
  readonly context: BodyContext;
}

type Build = (use: ComponentUse) => ElementContent[];

const builders: Record<ProseComponentName, Build> = {
  Note: (use) => buildAside('Note', use),
  Tip: (use) => buildAside('Tip', use),
  Warning: (use) => buildAside('Warning', use),
  Prompt: (use) => buildAside('Prompt', use),
  Example: (use) => buildAside('Example', use),
  Steps: buildSteps,
  Checklist: buildChecklist,
  Agenda: (use) => {
    const list = readList('Agenda', use);
    return list ? buildAgenda(list, use) : [];
  },
  Quote: buildQuote,
  Figure: buildFigure,
};

/** Builds the elements of one component. */
export function buildComponent(name: ProseComponentName, use: ComponentUse): ElementContent[] {
  return builders[name](use);
}

/** A box that begins with its label as text, so that its meaning is never colour alone. */
function buildAside(
  name: 'Note' | 'Tip' | 'Warning' | 'Prompt' | 'Example',
  { attributes, children, at, context }: ComponentUse,
): ElementContent[] {
  const blocks = toBlocks(children);
  if (blocks.length === 0) reportEmpty(name, at, context);
  const label = toElement('strong', { className: ['prose-label'] }, [toText(context.labels[name])]);
  const title = attributes.get('title');
  const words = title === undefined ? [label] : [label, toText(` ${title}`)];
  const className = ['prose-aside', `prose-${name.toLowerCase()}`];
  return [toElement('div', { className, role: 'note' }, [toElement('p', {}, words), ...blocks])];
}

function buildSteps(use: ComponentUse): ElementContent[] {
  const list = readList('Steps', use);
  return list ? [toElement('ol', { className: ['prose-steps'] }, list.children)] : [];
}

function buildChecklist(use: ComponentUse): ElementContent[] {
  const list = readList('Checklist', use);
  if (!list) return [];
  const items = toElement('ul', { className: ['prose-checklist'] }, list.children);
  const title = use.attributes.get('title');
  if (title === undefined) return [items];
  const heading = toElement('p', { className: ['prose-label'] }, [toText(title)]);
  return [toElement('div', { className: ['prose-list'] }, [heading, items])];
}

function buildQuote({ attributes, children, at, context }: ComponentUse): ElementContent[] {
  const blocks = toBlocks(children);
  if (blocks.length === 0) reportEmpty('Quote', at, context);
  const source = attributes.get('source');
  const caption: ElementContent[] = [toText(attributes.get('by') ?? '')];
  if (source !== undefined) caption.push(toText(', '), toElement('cite', {}, [toText(source)]));
  const url = attributes.get('url');
  const linked =
    url === undefined || url === ''
      ? caption
      : [toElement('a', { href: url, rel: ['noopener', 'noreferrer'] }, caption)];
  return [
    toElement('figure', { className: ['prose-quote'] }, [
      toElement('blockquote', {}, blocks),
      toElement('figcaption', {}, linked),
    ]),
  ];
}

function buildFigure({ attributes, children, at, context }: ComponentUse): ElementContent[] {
  const src = attributes.get('src');
  const alt = attributes.get('alt');
  // The table of attributes has reported what is missing.
  if (!src || !alt) return [];
  const image = toImageElement(src, alt, at, context);
  if (!image) return [];
  const blocks = toBlocks(children);
  const caption = blocks.length === 0 ? [] : [toElement('figcaption', {}, blocks)];
  return [toElement('figure', { className: ['prose-figure'] }, [image, ...caption])];
}

/** Finds the one list that a component consists of. */
function readList(name: string, { children, at, context }: ComponentUse): Element | undefined {
  const parts = children.filter((child) => !isBlank(child));
  const [list] = parts;
  if (parts.length === 1 && (isElement(list, 'ol') || isElement(list, 'ul'))) return list;
  report(context, 'component-content', at, {
    message: `<${name}> holds something else than one list.`,
    next: 'Put one list between its tags, and other text before or after it.',
  });
  return undefined;
}

function reportEmpty(name: string, at: Position, context: BodyContext): void {
  report(context, 'component-content', at, {
    message: `<${name}> is empty.`,
    next: `Write text between <${name}> and </${name}>, on lines of its own.`,
  });
}
