import path from 'node:path';
import { rotationSchema, type Rotation } from '../../src/schemas/rotation.ts';
import { CommandFailure } from '../lib/command.ts';
import { readTextOrNothing } from '../lib/read-text.ts';

/** The files of a planned rotation, as text. */
export interface RotationFiles {
  /** `rotation.json`: public. */
  readonly rotation: string;
  /** `rotation.age`: sealed and armored. */
  readonly sealed: string;
}

/** Where the plan of a rotation waits: beside the folder of content, in what git ignores. */
export function toRotationFolder(contentFolder: string, cohort: string): string {
  return path.join(path.dirname(contentFolder), '.roundtable', 'rotations', cohort);
}

/** Reads a planned rotation. @throws CommandFailure when there is none, or it can't be read */
export async function readRotationFiles(
  contentFolder: string,
  cohort: string,
): Promise<{ files: RotationFiles; rotation: Rotation }> {
  const folder = toRotationFolder(contentFolder, cohort);
  const rotation = await readTextOrNothing(path.join(folder, 'rotation.json'));
  const sealed = await readTextOrNothing(path.join(folder, 'rotation.age'));
  if (rotation === undefined || sealed === undefined) {
    throw new CommandFailure(
      `There is no plan of the rotation of ${cohort}. Run "npm run rotate -- ${cohort}" first.`,
    );
  }
  return { files: { rotation, sealed }, rotation: parseRotation(rotation, cohort) };
}

function parseRotation(text: string, cohort: string): Rotation {
  try {
    const parsed = rotationSchema.safeParse(JSON.parse(text));
    if (parsed.success && parsed.data.cohort === cohort) return parsed.data;
  } catch {
    // Not even JSON: the same refusal.
  }
  throw new CommandFailure(
    `The plan of the rotation of ${cohort} was changed and can't be read. Run "npm run rotate -- ${cohort}" again.`,
  );
}
