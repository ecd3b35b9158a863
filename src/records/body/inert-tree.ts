import type { Element, ElementContent, Root, Text } from 'hast';
import type { Position } from '../programme.ts';
import { inspectText } from '../front-matter/hidden-values.ts';
import type { BodyContext } from './body-context.ts';
import { report } from './body-context.ts';
import { toComponentElement } from './component-elements.ts';
import { toInertElement } from './inert-elements.ts';
import { findExpression, startsLikeModule, unmaskLiteral, unmaskText } from './mask-code.ts';
import { toExpressionFinding } from './syntax-finding.ts';
import type { SourceNode } from './tree.ts';

/** Copies a parsed tree, keeping what is allowed and reporting everything else. */
export function toInertTree(tree: Root, context: BodyContext): Root {
  const start = { line: 1, column: 1 };
  return { type: 'root', children: toInertNodes(tree.children, start, 'text', context) };
}

function toInertNodes(
  nodes: readonly SourceNode[],
  parentAt: Position,
  mode: 'text' | 'code',
  context: BodyContext,
): ElementContent[] {
  return nodes.flatMap((node) => toInertNode(node, parentAt, mode, context));
}

function toInertNode(
  node: SourceNode,
  parentAt: Position,
  mode: 'text' | 'code',
  context: BodyContext,
): ElementContent[] {
  const at = node.position?.start ?? parentAt;
  switch (node.type) {
    case 'text':
      return [toInertText(node, at, mode, context)];
    case 'element': {
      const childMode = node.tagName === 'code' ? 'code' : mode;
      // What is in it goes with it, and would be reported twice.
      if (isModule(node)) return reportModule(at, context);
      const children = toInertNodes(node.children, at, childMode, context);
      return toInertElement(node, children, at, context);
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return toComponentElement(node, toInertNodes(node.children, at, mode, context), at, context);
    case 'root':
    case 'comment':
    case 'doctype':
    case 'raw':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'mdxjsEsm':
      report(context, 'expression', at, toExpressionFinding(at));
      return [];
  }
}

function toInertText(
  node: Text,
  at: Position,
  mode: 'text' | 'code',
  context: BodyContext,
): ElementContent {
  const place = { line: at.line, column: at.column };
  if (mode === 'code') {
    const code = unmaskLiteral(node.value);
    context.findings.push(...inspectText(code, () => place));
    return { type: 'text', value: code };
  }
  const brace = findExpression(node.value);
  if (brace !== -1) {
    const before = node.value.slice(0, brace).split('\n');
    const bracePlace =
      before.length === 1
        ? { line: at.line, column: at.column + brace }
        : { line: at.line + before.length - 1, column: 1 };
    context.findings.push(toExpressionFinding(bracePlace));
  }
  const value = unmaskText(node.value);
  context.findings.push(...inspectText(value, () => place));
  return { type: 'text', value };
}

/** Tells whether somebody meant a paragraph as JavaScript; it could only be shown as text. */
function isModule({ tagName, children: [first] }: Element): boolean {
  return tagName === 'p' && first?.type === 'text' && startsLikeModule(first.value);
}

function reportModule(at: Position, context: BodyContext): [] {
  report(context, 'import-or-export', at, {
    message: 'This begins like an import or export of JavaScript, and code is not run.',
    next: 'To keep it as text, begin with a capital letter or another word. If it is code, delete it: components need no import.',
  });
  return [];
}
