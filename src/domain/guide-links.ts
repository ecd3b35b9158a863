import { escapeMarkup } from './escape-markup.ts';
import { sitePath } from './site-path.ts';

/** A published guide, in one of the languages that it exists in. */
export interface NamedGuide {
  readonly slug: string;
  readonly language: string;
}

/** What links to guides are fitted to. */
export interface GuideReader {
  /** The site's base path, with a slash at its end. */
  readonly base: string;
  /** Finds what the reader is led to where a guide is named; nothing for what is not published. */
  readonly find: (slug: string) => NamedGuide | undefined;
  /** Says after a link that the guide is in a language; empty where that goes without saying. */
  readonly toNote: (language: string) => string;
}

const anySlug = '[a-z0-9-]+';

/**
 * Lets the links of a text to guides lead to the translation for its reader, and says of the others in
 * which language they are. A part of a guide that a link names is kept where the guide is the same.
 * @param html as the site writes it, with the base path in its links, in no language yet
 */
export function toGuideLinks(html: string, { base, find, toNote }: GuideReader): string {
  const [before, after] = sitePath.resource('|').split('|');
  const address = `${base}${before?.slice(1)}(${anySlug})${after}`;
  const link = new RegExp(`(<a\\b[^>]*? href=")${address}([^"]*)("[^>]*>.*?</a>)`, 'gs');
  return html.replace(link, (whole, head: string, slug: string, part: string, tail: string) => {
    const guide = find(slug);
    if (guide === undefined) return whole;
    const target = `${base.slice(0, -1)}${sitePath.resource(guide.slug)}`;
    const led = `${head}${target}${guide.slug === slug ? part : ''}"`;
    const note = toNote(guide.language);
    if (note === '') return `${led}${tail.slice(1)}`;
    return `${led} hreflang="${escapeMarkup(guide.language)}"${tail.slice(1)} (${escapeMarkup(note)})`;
  });
}
