import type { Program } from '../schemas/program.ts';

/** The programme as every page shows it: its record, and the prose of its own that the footer leads to. */
export interface SiteProgram extends Program {
  readonly pages: readonly { readonly slug: string; readonly title: string }[];
}
