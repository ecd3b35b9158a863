import type { Element, ElementContent } from 'hast';
import type { Position } from '../programme.ts';
import { readLinkAddress } from './addresses.ts';
import type { BodyContext } from './body-context.ts';
import { report } from './body-context.ts';
import { findExpression, unmaskAddress } from './mask-code.ts';
import { toExpressionFinding } from './syntax-finding.ts';
import { keepId, readProperty, readText, toElement } from './tree.ts';

/** Builds a link to an allowed address; of any other only the text is left. */
export function toLink(
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
  if (!hasWords(children)) {
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

/** The text of a link may also be that of a picture in it. */
function hasWords(children: readonly ElementContent[]): boolean {
  return children.some(
    (child) => readText(child) !== '' || (child.type === 'element' && child.tagName === 'img'),
  );
}
