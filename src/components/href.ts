import { i18n } from 'astro:config/client';
import { toLocalePath, withBase } from '../domain/site-path.ts';

/**
 * Turns the path of a page into its address in a language of the site.
 * @param path from the site's root, as in `sitePath`
 * @param locale of the page that leads there: `Astro.locals.locale`
 */
export function href(path: string, locale: string): string {
  return fileHref(toLocalePath(path, locale, i18n?.defaultLocale));
}

/** Turns the path of what exists once, whatever the language, into its address: files, data, calendars. */
export function fileHref(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}
