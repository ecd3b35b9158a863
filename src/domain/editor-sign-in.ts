import type { Program } from '../schemas/program.ts';

/** Tells whether people can sign in to the editor from the published site: the forge has to know it. */
export function hasEditorSignIn({
  forge,
  signInAddress,
  applicationId,
}: Program['repository']): boolean {
  return forge === 'github' ? signInAddress !== undefined : applicationId !== undefined;
}
