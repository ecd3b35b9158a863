import type { z } from 'zod';
import { toStandIn } from './front-matter/stand-in.ts';
import type { Programme, RecordEntry } from './programme.ts';
import type { RecordKindName } from './kinds.ts';

/** A record that could not be read as it is, with examples where something is wrong with it. */
export interface StandInRecord {
  readonly entry: RecordEntry<unknown>;
  /** Tells whether anybody looked at what is not known of it since reads were last forgotten. */
  readonly wasUnknownRead: () => boolean;
  readonly forgetReads: () => void;
}

/** A stand-in and the kind of record that it would be. */
export interface KindStandIn extends StandInRecord {
  readonly kind: RecordKindName;
}

/** What is known of a record besides its data. `body` is undefined where prose could not be read. */
export interface StandInSource {
  readonly written: unknown;
  readonly place: Omit<RecordEntry<unknown>, 'data'>;
  readonly hasProse: boolean;
}

/** Makes what can be checked of a record with a problem; undefined where nothing can. */
export function toStandInRecord(
  schema: z.ZodType,
  { written, place, hasProse }: StandInSource,
): StandInRecord | undefined {
  const standIn = written === undefined ? undefined : toStandIn(schema, written);
  if (standIn === undefined) return undefined;
  let wasBodyRead = false;
  const { body } = place;
  const isBodyUnknown = hasProse && body === undefined;
  return {
    entry: {
      ...place,
      data: standIn.data,
      get body() {
        wasBodyRead ||= isBodyUnknown;
        return body;
      },
    },
    wasUnknownRead: () => wasBodyRead || standIn.wasUnknownRead(),
    forgetReads: () => {
      wasBodyRead = false;
      standIn.forgetReads();
    },
  };
}

/** Makes the programme as it would be if one more record could be read. */
export function toProgrammeWith(programme: Programme, { kind, entry }: KindStandIn): Programme {
  // The data fit the schema of this kind; the compiler can't follow a kind to its type.
  const standIn = entry as RecordEntry<never>;
  const withEntry = <Data>(entries: ReadonlyMap<string, RecordEntry<Data>>) =>
    new Map([...entries, [standIn.id, standIn]]);
  switch (kind) {
    case 'program':
      return { ...programme, program: standIn };
    case 'topics':
      return { ...programme, topics: standIn };
    case 'mentor':
      return { ...programme, mentors: withEntry(programme.mentors) };
    case 'cohort':
      return { ...programme, cohorts: withEntry(programme.cohorts) };
    case 'enrollment': {
      const cohort = standIn.file.split('/')[2] ?? '';
      const members = withEntry(programme.enrollments.get(cohort) ?? new Map<string, never>());
      return { ...programme, enrollments: new Map([...programme.enrollments, [cohort, members]]) };
    }
    case 'grouping':
      return { ...programme, groupings: withEntry(programme.groupings) };
    case 'rotation':
      return { ...programme, rotations: withEntry(programme.rotations) };
    case 'resource':
      return { ...programme, resources: withEntry(programme.resources) };
    case 'track':
      return { ...programme, tracks: withEntry(programme.tracks) };
    case 'page':
      return { ...programme, pages: withEntry(programme.pages) };
  }
}
