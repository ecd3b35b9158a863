import { withBase } from '../domain/site-path.ts';

/** Turns a path from the site's root into an address that works under the base path. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}
