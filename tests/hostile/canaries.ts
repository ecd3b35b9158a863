import { writeFileSync } from 'node:fs';
import process from 'node:process';

/** Reports at the end of a build whether anything of its content ran in it. */
process.once('exit', () => {
  const canaries = {
    flag: 'canary' in globalThis,
    prototype: Object.hasOwn(Object.prototype, 'canary'),
  };
  writeFileSync(process.env['ROUNDTABLE_CANARIES'] ?? '', JSON.stringify(canaries));
});
