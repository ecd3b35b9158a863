import type { Stats } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { fileKinds } from '../../src/records/kinds.ts';
import { readProgramme, type ContentFile } from '../../src/records/programme.ts';
import type { Enrollment } from '../../src/schemas/enrollment.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { UsageError } from '../lib/command.ts';

/** Stands in the path while the handle is still unknown; no person has it. */
const unnamed = 'unnamed';

/** A downloaded enrollment: its record, or why it can't be read. */
export type ReadEnrollment =
  | { readonly kind: 'read'; readonly data: Enrollment; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/**
 * Reads a downloaded enrollment. Only a regular file of bounded size is read.
 * @throws UsageError when there is no such file
 */
export async function readEnrollmentFile(file: string, cohort: string): Promise<ReadEnrollment> {
  const stats: Stats | undefined = await lstat(file).catch(() => undefined);
  if (stats?.isFile() !== true) throw new UsageError(`There is no file ${file}.`);
  if (stats.size > fileKinds.enrollment.maxBytes) {
    throw new UsageError(`${file} has ${stats.size} bytes; an enrollment is far smaller.`);
  }
  const bytes = new Uint8Array(await readFile(file));
  const handle = /^handle: *["']?([a-z0-9-]+)["']? *(?:#.*)?\r?$/m.exec(
    new TextDecoder().decode(bytes),
  )?.[1];
  const path = toEnrollmentPath(cohort, handle ?? unnamed);
  const { programme, problems } = readProgramme([{ path, bytes }]);
  const entry = programme.enrollments.get(cohort)?.get(handle ?? unnamed);
  const own = problems.filter((problem) => problem.file === path);
  if (entry === undefined || own.length > 0) return { kind: 'refused', problems: own };
  return { kind: 'read', data: entry.data, bytes };
}

/** Names the place of an enrollment, from the folder that holds `content/`. */
export function toEnrollmentPath(cohort: string, handle: string): string {
  return `content/cohorts/${cohort}/enrollments/${handle}.yml`;
}

/** Lays a file over others: it replaces the one at its path. */
export function withFile(files: readonly ContentFile[], file: ContentFile): ContentFile[] {
  return [...files.filter(({ path }) => path !== file.path), file];
}
