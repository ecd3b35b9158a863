import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { toSlug } from '../../src/domain/naming/slug.ts';

/** Names the environment variable that may hold a cohort's key: `ROUNDTABLE_KEY_SPRING_2027`. */
export function toKeyVariable(cohort: string): string {
  return `ROUNDTABLE_KEY_${cohort.toUpperCase().replaceAll('-', '_')}`;
}

/**
 * Names the file outside git that holds a cohort's key by default:
 * `~/.config/roundtable/<programme>/<cohort>.key`, or below `XDG_CONFIG_HOME` where that is set.
 * @param programmeName `name` of program.yml
 */
export function toKeyFile(cohort: string, programmeName: string): string {
  const configured = process.env['XDG_CONFIG_HOME'];
  const base =
    configured !== undefined && path.isAbsolute(configured)
      ? configured
      : path.join(homedir(), '.config');
  return path.join(base, 'roundtable', toSlug(programmeName) || 'programme', `${cohort}.key`);
}
