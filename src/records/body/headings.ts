import type { Element, Root } from 'hast';
import type { BodyHeading } from '../programme.ts';
import { findNearestWord } from '../text/words.ts';
import type { BodyContext } from './body-context.ts';
import { report } from './body-context.ts';
import { readText } from './tree.ts';

/** Ids of headings begin so, and nothing else on a page does: no text can take the place of a part of it. */
const idPrefix = 's-';

/** Characters of a heading that name it in an address. */
const longestNamed = 200;
/** Missing headings for which the nearest is looked for, and their longest: a file shows no more problems. */
const mostSought = 100;
const longestSought = 60;

const headingTag = /^h([1-6])$/;
const startOfBody = { line: 1, column: 1 };

/** Gives each heading its id, checks their levels, and resolves the links to them. */
export function nameHeadings(tree: Root, context: BodyContext): BodyHeading[] {
  const headings: BodyHeading[] = [];
  const taken = new Map<string, number>();
  let previous = 1;
  for (const heading of findHeadings(tree)) {
    const depth = Number(headingTag.exec(heading.tagName)?.[1]);
    const text = readText(heading);
    checkHeading(heading, depth, previous, text, context);
    previous = depth;
    const id = toFreeId(text, taken);
    heading.properties['id'] = id;
    headings.push({ depth, id, text });
  }
  resolveAnchors(headings, context);
  return headings;
}

/** Finds the headings of the text itself: the one over footnotes has its id already. */
function findHeadings(tree: Root): Element[] {
  const found: Element[] = [];
  const visit = (node: Root | Root['children'][number]): void => {
    if (node.type !== 'element' && node.type !== 'root') return;
    const isHeading = node.type === 'element' && headingTag.test(node.tagName);
    if (isHeading && node.properties['id'] === undefined) found.push(node);
    for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

function checkHeading(
  heading: Element,
  depth: number,
  previous: number,
  text: string,
  context: BodyContext,
): void {
  const at = heading.position?.start ?? startOfBody;
  // A heading that is begun by signs never goes on over a second line.
  const isUnderlined = (heading.position?.end.line ?? at.line) > at.line;
  if (text === '') {
    report(context, 'heading-empty', at, {
      message: 'The heading has no words.',
      next: 'Write what the part below it is about, or delete the line.',
    });
  }
  if (depth === 1) {
    report(context, 'heading-level', at, {
      message: 'A heading of level 1 stands in the text; the title of the page is one already.',
      next: isUnderlined
        ? 'Write ## and the words on one line, and delete the line of === below.'
        : 'Begin the line with ## instead of #.',
    });
  } else if (depth > previous + 1) {
    report(context, 'heading-level', at, {
      message: `A heading of level ${String(depth)} follows one of level ${String(previous)}.`,
      next: `Begin the line with ${'#'.repeat(previous + 1)}.`,
    });
  }
}

function toFreeId(text: string, taken: Map<string, number>): string {
  const slug = toSlug(text);
  const count = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, count);
  return count === 1 ? idPrefix + slug : toFreeId(`${slug} ${String(count)}`, taken);
}

/** Makes the words of a heading fit for an address, in any script. */
function toSlug(text: string): string {
  // Composing takes long where many marks stand on one letter.
  const slug = text
    .slice(0, longestNamed)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'part' : slug;
}

function resolveAnchors(headings: readonly BodyHeading[], context: BodyContext): void {
  const ids = new Set(headings.map((heading) => heading.id));
  const names = headings.map((heading) => heading.id.slice(idPrefix.length));
  let missing = 0;
  for (const { anchor, at, resolve } of context.anchors) {
    const id = anchor.startsWith(idPrefix) ? anchor : idPrefix + anchor;
    if (ids.has(id)) {
      resolve(id);
      continue;
    }
    missing += 1;
    const isSought = missing <= mostSought && anchor.length <= longestSought;
    const nearest = isSought ? findNearestWord(anchor, names) : undefined;
    report(context, 'missing-anchor', at, {
      message: `No heading of this text is called #${anchor.slice(0, 60)}.`,
      next:
        nearest === undefined
          ? 'Write the words of a heading in lower case with hyphens, such as #before-you-meet.'
          : `Did you mean #${nearest}?`,
    });
  }
}
