import { englishBodyLabels, type BodyLabels } from '../body/labels.ts';
import { readParsedBody } from '../body/read-parsed-body.ts';
import { findHiddenCharacters } from '../text/hidden-characters.ts';
import type { Finding } from '../to-problem.ts';
import { parseInBrowser } from './parse-in-browser.ts';

/** The HTML of prose, which holds no code of any kind, or everything that `check` would refuse in it. */
export type BodyPreview = { readonly html: string } | { readonly problems: readonly Finding[] };

/** Where prose stands, and in whose words its components speak. */
export interface BodyPlace {
  /** The path of its file, such as content/mentors/mara-okafor.mdx. */
  readonly file: string;
  readonly labels: BodyLabels;
}

const somewhere: BodyPlace = { file: 'content/pages/preview.mdx', labels: englishBodyLabels };

/**
 * Reads prose in a browser as the build does: by another parser of Markdown and MDX, then by the same
 * refusals, components and sanitiser. Lines of problems count from the first line of the text.
 */
export function previewBody(text: string, place: BodyPlace = somewhere): BodyPreview {
  const hidden = findHiddenCharacters(text);
  if (hidden.length > 0) return { problems: hidden };
  const { body, findings } = readParsedBody(parseInBrowser, { ...place, text, linesBefore: 0 });
  return body === undefined ? { problems: findings } : { html: body.html };
}
