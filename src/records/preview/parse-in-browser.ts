import type { ElementContent, Root } from 'hast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { toHast, type Options } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { BodyLabels } from '../body/labels.ts';
import { maskCode } from '../body/mask-code.ts';
import { toSyntaxFinding } from '../body/syntax-finding.ts';
import type { Finding } from '../to-problem.ts';
import { unravel } from './unravel.ts';

const syntax = { extensions: [gfm(), mdxJsx(), mdxMd()] };
const meaning = { mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown()] };

/**
 * Parses prose where the parser of the build, which is native code, can't run. Expressions and modules are
 * masked before, so neither needs a reader of JavaScript.
 */
export function parseInBrowser(source: string, labels: BodyLabels): Root | Finding {
  const masked = maskCode(source);
  try {
    const tree = fromMarkdown(masked, { ...syntax, ...meaning });
    unravel(tree);
    // Its type is every node of HTML; what it returns for a document is the root.
    return toHast(tree, toHtmlOptions(labels)) as Root;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return toSyntaxFinding(toComplaint(error), masked);
  }
}

function toHtmlOptions(labels: BodyLabels): Options {
  return {
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    clobberPrefix: 'note-',
    footnoteLabel: labels.footnotes,
    footnoteBackContent: (_, again): ElementContent[] => {
      const back: ElementContent = { type: 'text', value: labels.back };
      if (again < 2) return [back];
      const number: ElementContent = { type: 'text', value: String(again) };
      return [back, { type: 'element', tagName: 'sup', properties: {}, children: [number] }];
    },
    footnoteBackLabel: (index, again) =>
      `${labels.backToReference} ${String(index + 1)}${again > 1 ? `-${String(again)}` : ''}`,
  };
}

/** Parsers of this family say where in fields of their own. */
function toComplaint(error: Error): string {
  const { line, column } = error as { line?: number; column?: number }; // a VFileMessage has both
  return `${String(line ?? 1)}:${String(column ?? 1)}: ${error.message}`;
}
