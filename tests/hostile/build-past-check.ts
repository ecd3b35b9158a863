import type { BodyContext } from '../../src/records/body/body-context.ts';
import { boundSource } from '../../src/records/body/bound-body.ts';
import { nameHeadings } from '../../src/records/body/headings.ts';
import { toInertTree } from '../../src/records/body/inert-tree.ts';
import { englishBodyLabels } from '../../src/records/body/labels.ts';
import { parseBody } from '../../src/records/body/parse-body.ts';
import { sanitizeBody, toBodyHtml } from '../../src/records/body/sanitize-body.ts';

/** Makes the HTML of a text whatever was found in it, which only tests do. */
export function buildPastCheck(text: string): string | undefined {
  const tree = boundSource(text) ?? parseBody(text, englishBodyLabels);
  if ('code' in tree) return undefined;
  const context: BodyContext = {
    file: 'content/pages/roles.mdx',
    labels: englishBodyLabels,
    findings: [],
    images: [],
    anchors: [],
  };
  const inert = toInertTree(tree, context);
  nameHeadings(inert, context);
  return toBodyHtml(sanitizeBody(inert));
}
