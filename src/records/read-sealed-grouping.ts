import type { Finding } from './to-problem.ts';
import { startOfFile } from './to-problem.ts';

const first = '-----BEGIN AGE ENCRYPTED FILE-----';
const last = '-----END AGE ENCRYPTED FILE-----';
const inner = /^[A-Za-z0-9+/=]{1,64}$/;

/** Checks that a text is an armored age file; what is in it, only its keys can tell. */
export function readSealedGrouping(text: string): Finding | undefined {
  if (isArmored(text)) return undefined;
  return {
    code: 'not-sealed',
    at: startOfFile,
    message: 'The file is not an armored age file, so what it holds may be readable by everybody.',
    next: 'Take it out of the branch and run npm run publish again, which seals it.',
  };
}

/** Looks at one line after the other: one expression over megabytes would exhaust the stack. */
function isArmored(text: string): boolean {
  const lines = text.replace(/\n$/, '').split('\n');
  const sealed = lines.slice(1, -1);
  return (
    lines[0] === first &&
    lines.at(-1) === last &&
    sealed.length > 0 &&
    sealed.every((line) => inner.test(line))
  );
}
