import { parseFragment, serialize, type DefaultTreeNode } from 'parse5';

/** A start tag as a browser reads it, or as it is written. */
export interface ReadTag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** HTML as the parser of the HTML standard reads it. */
export interface ReadHtml {
  readonly tags: readonly ReadTag[];
  /** Elements of SVG and MathML, and nodes that are neither elements nor texts. */
  readonly foreign: readonly string[];
  /** What it writes when it writes its tree again. */
  readonly written: string;
}

/** Reads HTML as a browser does, by parse5, which shares no code with what wrote it. */
export function parseHtml(html: string): ReadHtml {
  const root = parseFragment(html);
  const tags: ReadTag[] = [];
  const foreign: string[] = [];
  const visit = (node: DefaultTreeNode): void => {
    if (node.nodeName.startsWith('#')) {
      if (!/^#(text|document-fragment)$/.test(node.nodeName)) foreign.push(node.nodeName);
    } else {
      const { namespaceURI = '', attrs = [] } = node;
      if (namespaceURI !== 'http://www.w3.org/1999/xhtml') foreign.push(node.nodeName);
      tags.push({ name: node.nodeName, attributes: attrs.map(({ name, value }) => [name, value]) });
    }
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(root);
  return { tags, foreign, written: serialize(root) };
}
