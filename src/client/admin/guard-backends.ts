import { guardSaves, type Backend } from './guard-saves.ts';
import { judgePictures, type PictureBackend } from './media/picture-desk.ts';

/** The part of Decap CMS that knows the places where files are kept. */
export interface BackendRegistry {
  readonly getBackend: (name: string) => {
    init: (...parts: unknown[]) => Backend & PictureBackend;
  };
}

/** Makes every copy of a backend that the editor takes into use a guarded one. */
export function guardBackends({ getBackend }: BackendRegistry): void {
  for (const name of ['proxy', 'github', 'gitlab', 'forgejo']) {
    const registered = getBackend(name);
    const { init } = registered;
    registered.init = (...parts) => {
      const backend = init(...parts);
      guardSaves(backend, (question) => window.confirm(question));
      judgePictures(backend);
      return backend;
    };
  }
}
