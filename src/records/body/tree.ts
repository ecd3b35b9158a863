import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';

/** A use of a component, on lines of its own or inside a sentence. */
export type ComponentNode = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** What the parser can give: HTML, components, and kinds of code that masking has made impossible. */
export type SourceNode = Nodes | ComponentNode;

/** Builds an element without a place. */
export function toElement(
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** Builds a text node. */
export function toText(value: string): ElementContent {
  return { type: 'text', value };
}

/** Reads a property that is text; empty when it is missing or something else. */
export function readProperty(element: Element, name: string): string {
  const value = element.properties[name];
  return typeof value === 'string' ? value : '';
}

/** Keeps the id of a footnote: only these have one so far, with a prefix that nobody else can give. */
export function keepId(element: Element): { id?: string } {
  const { id } = element.properties;
  return typeof id === 'string' && /^(note-|footnote-label$)/.test(id) ? { id } : {};
}

/** Tells whether a node is an element of a name. */
export function isElement(node: Nodes | undefined, tagName: string): node is Element {
  return node?.type === 'element' && node.tagName === tagName;
}

/** Tells whether a node is only the white space between two lines. */
export function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

const inlineTags = new Set(['a', 'code', 'del', 'em', 'strong', 'sup', 'img', 'br']);

/** Wraps running text and inline elements that stand beside blocks into paragraphs. */
export function toBlocks(children: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let line: ElementContent[] = [];
  const closeLine = () => {
    if (line.some((node) => !isBlank(node))) blocks.push(toElement('p', {}, line));
    line = [];
  };
  for (const child of children) {
    const isInline =
      child.type === 'text' || (child.type === 'element' && inlineTags.has(child.tagName));
    if (isInline) line.push(child);
    else {
      closeLine();
      blocks.push(child);
    }
  }
  closeLine();
  return blocks;
}

/** Reads the words of a tree: blocks are set apart by a space. */
export function readText(node: Root | ElementContent): string {
  const parts: string[] = [];
  const visit = (visited: Root | ElementContent | Root['children'][number]): void => {
    if (visited.type === 'text') parts.push(visited.value);
    if (visited.type !== 'element' && visited.type !== 'root') return;
    for (const child of visited.children) visit(child);
    if (visited.type === 'element' && !inlineTags.has(visited.tagName)) parts.push(' ');
  };
  visit(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
