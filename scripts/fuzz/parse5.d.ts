/** As much of parse5 as is used here; the version that the editor brings has no types of its own. */
declare module 'parse5' {
  export interface DefaultTreeNode {
    readonly nodeName: string;
    readonly namespaceURI?: string;
    readonly attrs?: readonly { readonly name: string; readonly value: string }[];
    readonly childNodes?: readonly DefaultTreeNode[];
  }
  export function parseFragment(html: string): DefaultTreeNode;
  export function serialize(node: DefaultTreeNode): string;
}
