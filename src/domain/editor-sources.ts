import type { Program } from '../schemas/program.ts';

/** Hosts that the editor's page may ask, besides the site itself: those of the forge alone. */
export interface EditorSources {
  readonly connect: readonly string[];
  readonly images: readonly string[];
}

/** Builds what the policy of the editor's page has to allow for the programme's forge. */
export function toEditorSources({ forge, host }: Program['repository']): EditorSources {
  if (forge === 'github') {
    return {
      connect: ['https://api.github.com'],
      images: ['https://avatars.githubusercontent.com'],
    };
  }
  return { connect: [`https://${host}`], images: [`https://${host}`] };
}
