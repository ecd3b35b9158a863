import type { Element, ElementContent } from 'hast';
import type { Position } from '../programme.ts';
import { readImageAddress } from './addresses.ts';
import type { BodyContext } from './body-context.ts';
import { report } from './body-context.ts';
import { findExpression, unmaskAddress, unmaskText } from './mask-code.ts';
import { toExpressionFinding } from './syntax-finding.ts';
import { readProperty, toElement } from './tree.ts';

/** Builds an image that was written in Markdown. */
export function toImage(
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
