import { writeYaml } from './front-matter/write-yaml.ts';
import { enrollmentSchema } from '../schemas/enrollment.ts';

/** Writes an enrollment as the text of its file: keys in the order of the schema, a key that is not there left out. */
export function toEnrollmentText(enrollment: Readonly<Record<string, unknown>>): string {
  const written = Object.keys(enrollmentSchema.shape).flatMap((key) =>
    enrollment[key] === undefined ? [] : [[key, enrollment[key]] as const],
  );
  return writeYaml(Object.fromEntries(written), { lineWidth: 0, schema: 'core' });
}
