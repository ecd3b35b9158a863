import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { Finding } from '../to-problem.ts';
import type { BodyLabels } from './labels.ts';
import { maskCode } from './mask-code.ts';
import { toSyntaxFinding } from './syntax-finding.ts';

/**
 * Parses prose with the parser that the site generator itself uses. The source has to be bounded before, for
 * the parser runs natively.
 */
export function parseBody(source: string, labels: BodyLabels): Root | Finding {
  const masked = maskCode(source);
  try {
    const tree = mdxToHast(masked, {
      features: {
        frontmatter: false,
        gfm: {
          footnotes: {
            label: labels.footnotes,
            backContent: labels.back,
            backLabel: `${labels.backToReference} {reference}`,
            clobberPrefix: 'note-',
          },
        },
      },
    });
    // The parser's type is every node of HTML; what it returns for a document is the root.
    return tree as Root;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return toSyntaxFinding(error.message, masked);
  }
}
