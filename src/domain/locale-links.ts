import { toLocalePath } from './site-path.ts';

/**
 * Lets the links of a text lead to pages in the language of the page that shows it. What exists once,
 * such as a calendar, keeps its address: a page's ends with a slash.
 * @param html as the site writes it, with the base path in its links
 * @param first of the programme's locales
 */
export function toLocaleLinks(
  html: string,
  base: string,
  locale: string,
  first: string | undefined,
): string {
  if (locale === first) return html;
  return html.replaceAll(/(<a\b[^>]*? href=")(\/[^"?#]*\/)(?=["?#])/g, (link, head, path) => {
    // The groups of the pattern are texts.
    const [before, address] = [String(head), String(path)];
    if (!address.startsWith(base)) return link;
    return `${before}${base.slice(0, -1)}${toLocalePath(address.slice(base.length - 1), locale, first)}`;
  });
}
