import type { Cohort } from '../../schemas/cohort.ts';
import { toMemberNames } from './member-names.ts';

/** Writes a lead's name: in full where they have a profile, else as the cohort shows members; empty where it shows none. */
export function toLeadName(
  { name, hasProfile }: { readonly name: string; readonly hasProfile: boolean },
  style: Cohort['publish']['names'],
): string {
  return hasProfile ? name : (toMemberNames([name], style)[0] ?? '');
}
