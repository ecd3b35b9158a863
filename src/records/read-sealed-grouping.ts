import type { Finding } from './to-problem.ts';
import { startOfFile } from './to-problem.ts';

const armored =
  /^-----BEGIN AGE ENCRYPTED FILE-----\n(?:[A-Za-z0-9+/=]{1,64}\n)+-----END AGE ENCRYPTED FILE-----\n?$/;

/** Checks that a text is an armored age file; what is in it, only its keys can tell. */
export function readSealedGrouping(text: string): Finding | undefined {
  if (armored.test(text)) return undefined;
  return {
    code: 'not-sealed',
    at: startOfFile,
    message: 'The file is not an armored age file, so what it holds may be readable by everybody.',
    next: 'Take it out of the branch and run npm run publish again, which seals it.',
  };
}
