import type { Program } from '../schemas/program.ts';
import type { Said } from './translation/in-language.ts';

/** The programme as every page shows it: its record, and the prose of its own that the footer leads to. */
export interface SiteProgram extends Said<Program> {
  readonly pages: readonly Said<{ readonly slug: string; readonly title: string }>[];
}
