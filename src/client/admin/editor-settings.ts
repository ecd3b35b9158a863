import type { Program } from '../../schemas/program.ts';

/** What the page knows about the programme that the editor needs. */
export type EditorSettings = Pick<Program, 'repository' | 'site' | 'base'>;

/** A stylesheet of the site's own. */
export type SiteStyle = HTMLLinkElement | HTMLStyleElement;
