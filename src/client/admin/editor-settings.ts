import type { Program } from '../../schemas/program.ts';

/** What the page knows about the programme that the editor needs. */
export type EditorSettings = Pick<Program, 'repository' | 'site'>;

/** Tells whether people can sign in from the published site: the forge has to know it. */
export function isHosted({ forge, signInAddress, applicationId }: Program['repository']): boolean {
  return forge === 'github' ? signInAddress !== undefined : applicationId !== undefined;
}
