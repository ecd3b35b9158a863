import { getEnrollments } from './cohorts.ts';
import { getPublicMentors } from './mentors.ts';
import { oncePerBuild } from './once-per-build.ts';

/** How somebody is named in public, and whether they have a profile to link to. */
export interface PersonName {
  readonly handle: string;
  readonly name: string;
  readonly hasProfile: boolean;
}

/** Gets how to name anybody by handle: as in their profile, else as in an enrollment, else by the handle. */
export const getPeople = oncePerBuild(async (): Promise<(handle: string) => PersonName> => {
  const [mentors, enrollments] = await Promise.all([getPublicMentors(), getEnrollments()]);
  const names = new Map<string, string>();
  for (const enrolled of enrollments.values()) {
    for (const { handle, name } of enrolled) names.set(handle, name);
  }
  const profiles = new Map(mentors.map(({ handle, data }) => [handle, data.name]));
  return (handle) => ({
    handle,
    name: profiles.get(handle) ?? names.get(handle) ?? handle,
    hasProfile: profiles.has(handle),
  });
});
