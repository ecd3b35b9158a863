import { getEntry } from 'astro:content';
import type { Program } from '../schemas/program.ts';

/** Gets the programme itself. Throws where `content/program.yml` could not be read. */
export async function getProgram(): Promise<Program> {
  const entry = await getEntry('program', 'program');
  if (entry === undefined) {
    throw new Error('content/program.yml could not be read. Run "npm run check" to see why.');
  }
  return entry.data;
}
