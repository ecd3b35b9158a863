/** As much of a tree of Markdown as this looks at; its own types forbid what is done here to its nodes. */
export interface MarkdownNode {
  type: string;
  readonly value?: string;
  children?: MarkdownNode[];
}

/**
 * Takes components out of paragraphs that hold nothing else, so that they stand for themselves, as the
 * parser of the build does. The rule is that of `remark-mark-and-unravel` in @mdx-js/mdx.
 */
export function unravel(node: MarkdownNode): void {
  if (node.children === undefined) return;
  node.children = node.children.flatMap((child) =>
    child.type === 'paragraph' && isOfComponents(child) ? toFlow(child) : [child],
  );
  for (const child of node.children) unravel(child);
}

function isOfComponents({ children = [] }: MarkdownNode): boolean {
  return children.some(isInline) && children.every((child) => isInline(child) || isWhite(child));
}

function toFlow({ children = [] }: MarkdownNode): MarkdownNode[] {
  const components = children.filter(isInline);
  for (const component of components) component.type = 'mdxJsxFlowElement';
  return components;
}

function isInline({ type }: MarkdownNode): boolean {
  return type === 'mdxJsxTextElement';
}

function isWhite({ type, value = '' }: MarkdownNode): boolean {
  return type === 'text' && /^[\t\n\r ]*$/.test(value);
}
