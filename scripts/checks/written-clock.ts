import { fileKinds } from '../../src/records/kinds.ts';
import type { ContentFile, Programme } from '../../src/records/programme.ts';
import { instantSchema } from '../../src/schemas/instant.ts';

/**
 * Finds the fixed clock of a programme, an instant in UTC, also where its program.yml has a problem
 * elsewhere: by the real clock, days of a demonstration would seem to lie in the future.
 */
export function findClock(programme: Programme, files: readonly ContentFile[]): string | undefined {
  if (programme.program !== undefined) return programme.program.data.clock;
  const file = files.find(({ path }) => path === fileKinds.program.path);
  if (file === undefined) return undefined;
  const text = new TextDecoder().decode(file.bytes);
  const [, , written] = /^clock:[ \t]+(["']?)([\d:.TZ-]+)\1[ \t]*(?:#.*)?\r?$/m.exec(text) ?? [];
  return instantSchema.safeParse(written).data;
}
