/** Where a link or image of prose may lead. */
export type Address =
  | { readonly kind: 'web' | 'mail' | 'site' | 'anchor'; readonly href: string }
  | { readonly kind: 'refused'; readonly message: string; readonly next: string };

// eslint-disable-next-line no-control-regex -- browsers drop control characters from addresses
const sloppyCharacter = /[\u0000-\u0020\u007F\\]/;

/** Mail to one address, with a subject at most: nobody's letter goes to others unseen, or is written for them. */
const oneReader = /^mailto:[^?&,;%@]+@[^?&,;%@]+(?:\?subject=(?!.*%0[ad])[^&]*)?$/i;

/**
 * Sorts an address of a link. Allowed are web pages, mail, pages of this site from its root, and headings of
 * the same text; everything else is refused, whatever its scheme.
 */
export function readLinkAddress(href: string): Address {
  if (href === '')
    return refuse('The link leads nowhere.', 'Write an address between the brackets.');
  if (sloppyCharacter.test(href)) {
    return refuse(
      'The address holds a space, a backslash or a control character.',
      'Write it as a browser shows it.',
    );
  }
  if (href.startsWith('#')) return { kind: 'anchor', href };
  if (href.startsWith('//')) return refuse('The address has no scheme.', 'Begin it with https://.');
  if (href.startsWith('/')) return { kind: 'site', href };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    return refuse(
      `The address ${href.slice(0, 60)} depends on where the text is shown.`,
      'Begin it with / for a page of this site, or with https:// for another.',
    );
  }
  if (scheme === 'mailto') return oneReader.test(href) ? { kind: 'mail', href } : refuseMail();
  if ((scheme === 'https' || scheme === 'http') && isWebAddress(href)) return { kind: 'web', href };
  return refuse(
    scheme.startsWith('http')
      ? 'The address is not complete.'
      : `Addresses that begin with ${scheme}: are not linked.`,
    'Use an address that begins with https:// or mailto:.',
  );
}

/** Sorts the address of an image: only files of `content/figures/` and `content/portraits/` are shown. */
export function readImageAddress(
  src: string,
  file: string,
): { path: string } | { message: string; next: string } {
  const path = /^\.\.?\//.test(src) ? resolve(file, src) : src;
  if (/^(figures|portraits)\/[a-z0-9-]+\.(jpg|png|webp|avif)$/.test(path)) return { path };
  const next =
    'Put the file into content/figures/ and write figures/NAME.png (or jpg, webp, avif).';
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)) {
    return {
      message: 'The image is on another site, which would learn who reads this page.',
      next,
    };
  }
  return { message: `There are no images at ${src.slice(0, 60)}.`, next };
}

/** Resolves `../figures/x.png` from the file that it stands in to `figures/x.png`. */
function resolve(file: string, relative: string): string {
  const folders = file.split('/').slice(0, -1);
  for (const step of relative.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders[0] === 'content' ? folders.slice(1).join('/') : relative;
}

function isWebAddress(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { username, password, hostname } = new URL(href);
  return username === '' && password === '' && hostname !== '' && /^https?:\/\/[^/]/i.test(href);
}

function refuseMail(): Address {
  return refuse(
    'The mail goes to more than one address, or says more than whom to write to and about what.',
    'Write one address, such as mailto:hello@example.org, with ?subject= behind it at most.',
  );
}

function refuse(message: string, next: string): Address {
  return { kind: 'refused', message, next };
}
