import { toGroupSessions } from '../../src/domain/schedule/scheduled-session.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { Group } from '../../src/schemas/grouping.ts';
import { toCsv } from './csv.ts';
import type { GroupPerson } from './group-people.ts';

export interface GroupWithPeople {
  readonly group: Group;
  readonly people: readonly GroupPerson[];
}

/** Writes the coordinators' contact list as CSV: one row a person, by group. */
export function toContactList(groups: readonly GroupWithPeople[]): string {
  const rows = groups.flatMap(({ group, people }) =>
    people.map(({ handle, name, role, contact = '', zone = '', accessNeeds = '' }) => [
      group.name,
      role,
      name,
      handle,
      contact,
      zone,
      accessNeeds,
    ]),
  );
  return toCsv([['group', 'role', 'name', 'handle', 'contact', 'zone', 'access needs'], ...rows]);
}

/** Writes the contact list of people who are in no lasting group as CSV: one row a person. */
export function toPersonList(people: readonly GroupPerson[]): string {
  const rows = people.map(({ handle, name, contact = '', zone = '', accessNeeds = '' }) => [
    name,
    handle,
    contact,
    zone,
    accessNeeds,
  ]);
  return toCsv([['name', 'handle', 'contact', 'zone', 'access needs'], ...rows]);
}

/** Writes an attendance sheet as CSV: one row a person, one empty column a meeting. */
export function toAttendanceSheet(cohort: Cohort, groups: readonly GroupWithPeople[]): string {
  const weeks = cohort.sessions
    .filter((session) => session.kind === 'group')
    .map(({ id, week }) => ({ id, week }))
    .sort((one, other) => one.week - other.week);
  const rows = groups.flatMap(({ group, people }) => {
    const dates = new Map(
      toGroupSessions(cohort, group.slot).map(({ session, date }) => [session.id, date]),
    );
    const meetings = weeks.map(({ id }) => dates.get(id) ?? '');
    return [
      [group.name, '', 'date', ...meetings],
      ...people.map(({ name, role }) => [group.name, role, name, ...meetings.map(() => '')]),
    ];
  });
  return toCsv([['group', 'role', 'name', ...weeks.map(({ id }) => id)], ...rows]);
}
