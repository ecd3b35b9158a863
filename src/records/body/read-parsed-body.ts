import type { Root } from 'hast';
import type { Body } from '../programme.ts';
import { inspectText } from '../front-matter/hidden-values.ts';
import { compareCodeUnits } from '../text/words.ts';
import type { Finding } from '../to-problem.ts';
import type { BodyContext, ImageReference } from './body-context.ts';
import { boundSource, boundTree } from './bound-body.ts';
import { nameHeadings } from './headings.ts';
import { toInertTree } from './inert-tree.ts';
import type { BodyLabels } from './labels.ts';
import { sanitizeBody, toBodyHtml } from './sanitize-body.ts';
import { readText } from './tree.ts';

/** The prose of a file, and everything that was wrong with it. */
export interface ReadBody {
  readonly body: Body | undefined;
  readonly images: readonly ImageReference[];
  readonly findings: readonly Finding[];
}

export interface BodySource {
  readonly file: string;
  /** The text after the front matter. */
  readonly text: string;
  readonly linesBefore: number;
  readonly labels: BodyLabels;
}

/** Parses bounded prose into the tree of its HTML and components, or says what it could not read. */
export type BodyParser = (source: string, labels: BodyLabels) => Root | Finding;

/**
 * Reads prose as a parser sees it into HTML that holds no code of any kind. Everything that is refused is
 * reported with its place in the file; a body with findings is not returned.
 */
export function readParsedBody(
  parse: BodyParser,
  { file, text, linesBefore, labels }: BodySource,
): ReadBody {
  const tree = boundSource(text) ?? parse(text, labels);
  if ('code' in tree) return toRefusal([tree], linesBefore);
  const tooComplex = boundTree(tree);
  if (tooComplex) return toRefusal([tooComplex], linesBefore);
  const context: BodyContext = { file, labels, findings: [], images: [], anchors: [] };
  const inert = toInertTree(tree, context);
  const headings = nameHeadings(inert, context);
  const images = context.images.map((image) => shiftPlace(image, linesBefore));
  const html = toBodyHtml(sanitizeBody(inert));
  if (context.findings.length === 0) {
    // Also where no text is looked at on its own, such as addresses.
    context.findings.push(...inspectText(html, () => ({ line: 1, column: 1 })));
  }
  if (context.findings.length > 0) return { ...toRefusal(context.findings, linesBefore), images };
  const words = readText(inert);
  const body: Body = {
    html,
    images: [...new Set(images.map((image) => image.path))].sort(compareCodeUnits),
    headings,
    text: words,
    words: words === '' ? 0 : words.split(' ').length,
  };
  return { body, images, findings: [] };
}

function toRefusal(findings: readonly Finding[], linesBefore: number): ReadBody {
  const placed = findings.map((finding) => shiftPlace(finding, linesBefore));
  return { body: undefined, images: [], findings: placed };
}

/** Moves a place from the body into the file. */
function shiftPlace<Placed extends { readonly at: Finding['at'] }>(
  placed: Placed,
  linesBefore: number,
): Placed {
  const { line, column } = placed.at;
  return { ...placed, at: { line: line + linesBefore, column } };
}
