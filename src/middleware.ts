import { defineMiddleware } from 'astro:middleware';
import { i18n } from 'astro:config/server';
import { readLocalePath } from './domain/site-path.ts';

declare global {
  // Astro reads what a page may know from this name.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace App {
    interface Locals {
      /** Language of the page. `Astro.currentLocale` also takes "/languages/es/" for a Spanish page. */
      locale: string;
      /** Path of the page from the site's root, the same in all languages. */
      path: string;
    }
  }
}

const locales = (i18n?.locales ?? []).filter((locale) => typeof locale === 'string');

export const onRequest = defineMiddleware(({ locals, url }, next) => {
  Object.assign(locals, readLocalePath(url.pathname, import.meta.env.BASE_URL, locales));
  return next();
});
