import type { Enrollment } from '../../schemas/enrollment.ts';
import type { Format, Role } from '../../schemas/words.ts';
import type { WindowName, WindowState } from '../schedule/enrollment-window.ts';

const leadFormats: readonly Format[] = ['mentor-led', 'one-to-one', 'reverse'];
const equalFormats: readonly Format[] = ['peer-circle', 'pair'];

/** The formats in which each role has a place. */
export const formatsByRole: Readonly<Record<Role, readonly Format[]>> = {
  mentee: leadFormats,
  peer: equalFormats,
  mentor: leadFormats,
};

const windowByRole: Readonly<Record<Role, WindowName>> = {
  mentee: 'mentees',
  peer: 'mentees',
  mentor: 'mentors',
};

/** Lists the roles in which somebody can join now: the cohort has a format for them, and their window is open. */
export function getOfferedRoles(
  formats: readonly Format[],
  windows: Readonly<Record<WindowName, WindowState>>,
): Role[] {
  const roles: readonly Role[] = ['mentee', 'peer', 'mentor'];
  return roles.filter(
    (role) =>
      windows[windowByRole[role]] === 'open' &&
      formatsByRole[role].some((format) => formats.includes(format)),
  );
}

/** Lists the handles of those who enrolled as mentors. */
export function toMentorHandles(
  enrolled: readonly Pick<Enrollment, 'handle' | 'roles'>[],
): ReadonlySet<string> {
  return new Set(
    enrolled.filter(({ roles }) => roles.includes('mentor')).map(({ handle }) => handle),
  );
}
