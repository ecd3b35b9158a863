import process from 'node:process';
import { getEntry } from 'astro:content';
import type { SiteProgram } from '../domain/site-program.ts';
import { readFixedNow } from '../domain/time/fixed-now.ts';
import { toProgramIn } from '../domain/translation/in-language.ts';
import { oncePerLanguage } from './once-per-build.ts';
import { getPages } from './pages.ts';

/**
 * Gets the programme itself, its clock being the present that this build was given. Throws where
 * `content/program.yml` could not be read.
 */
export const getProgram = oncePerLanguage(async (language): Promise<SiteProgram> => {
  const [entry, pages] = await Promise.all([getEntry('program', 'program'), getPages(language)]);
  if (entry === undefined) {
    throw new Error('content/program.yml could not be read. Run "npm run check" to see why.');
  }
  return {
    ...(language === undefined ? entry.data : toProgramIn(entry.data, language)),
    clock: readFixedNow(process.env['ROUNDTABLE_NOW'], entry.data.clock)?.toString(),
    pages: pages.map(({ slug, data }) => ({
      slug,
      title: data.title,
      language: data.language,
    })),
  };
});
