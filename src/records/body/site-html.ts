/** Where a body is shown: under which path, and what stands for its images. */
export interface SitePlace {
  /** The site's base path, with a slash at its end. */
  readonly base: string;
  /** Gives the attributes that stand for an image of `content/`. */
  readonly toImageAttributes: (path: string, alt: string) => string;
}

// In a serialised text every `<` is escaped, and in an attribute every quote: so these find tags alone.
const link = /<a((?: [a-z-]+="[^"]*")*? href=")\/(?!\/)/g;
const image = /<img src="([^"]*)" alt="([^"]*)">/g;

/**
 * Fits the HTML of a body to a site: addresses from the root get the base path, and images what the site
 * generator needs to find them. Works on what `toBodyHtml` writes, and on nothing else.
 */
export function toSiteHtml(html: string, { base, toImageAttributes }: SitePlace): string {
  return html
    .replace(link, (_, before: string) => `<a${before}${base}`)
    .replace(image, (_, path: string, alt: string) => `<img ${toImageAttributes(path, alt)}>`);
}
