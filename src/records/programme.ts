import type { Cohort } from '../schemas/cohort.ts';
import type { Enrollment } from '../schemas/enrollment.ts';
import type { GroupingRecord } from '../schemas/grouping.ts';
import type { Mentor } from '../schemas/mentor.ts';
import type { Page } from '../schemas/page.ts';
import type { Program } from '../schemas/program.ts';
import type { Resource } from '../schemas/resource.ts';
import type { Rotation } from '../schemas/rotation.ts';
import type { Topics } from '../schemas/topics.ts';
import type { Track } from '../schemas/track.ts';

/** One file of a programme as bytes, before anything is known about it. */
export interface ContentFile {
  /** Path from the folder that holds `content/`, with forward slashes: `content/mentors/x.mdx`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A place in a file; both count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The steps from the top of a record to one of its values. */
export type KeyPath = readonly (string | number)[];

/** A heading of a body, for a table of contents. */
export interface BodyHeading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** The prose of a record, made inert. */
export interface Body {
  /** Sanitised HTML without any script, style or event handler. Images carry their path in `src`. */
  readonly html: string;
  /** Paths of images from inside `content/`, such as `figures/table.png`, sorted, each once. */
  readonly images: readonly string[];
  readonly headings: readonly BodyHeading[];
  /** The words alone, for search and summaries. */
  readonly text: string;
  readonly words: number;
}

/** One record as it was read from one file. */
export interface RecordEntry<Data> {
  /** The identity, from the file's name: handle, slug or cohort id. */
  readonly id: string;
  readonly file: string;
  readonly data: Data;
  /** Present for `.mdx` files alone. */
  readonly body: Body | undefined;
  /** The same in further languages, where the record says it in them. */
  readonly texts?: ReadonlyMap<string, Body> | undefined;
  /** Finds where a key of the record stands in its file; the nearest parent's place when it is missing. */
  readonly locate: (keyPath: KeyPath) => Position;
}

export type ImageKind = 'png' | 'jpg' | 'webp' | 'avif';

/** What an image's header says. */
export interface ImageFacts {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly kind: ImageKind;
}

/** Everything that could be read of one programme. Maps are in code-unit order of their keys. */
export interface Programme {
  readonly program: RecordEntry<Program> | undefined;
  readonly topics: RecordEntry<Topics> | undefined;
  readonly mentors: ReadonlyMap<string, RecordEntry<Mentor>>;
  readonly cohorts: ReadonlyMap<string, RecordEntry<Cohort>>;
  /** By cohort id, then by handle. */
  readonly enrollments: ReadonlyMap<string, ReadonlyMap<string, RecordEntry<Enrollment>>>;
  /** By cohort id. */
  readonly groupings: ReadonlyMap<string, RecordEntry<GroupingRecord>>;
  /** Armored text of `grouping.age`, by cohort id. */
  readonly sealedGroupings: ReadonlyMap<string, string>;
  /** Armored text of `times.age`, by cohort id. */
  readonly sealedTimes: ReadonlyMap<string, string>;
  /** Armored text of `overrides.age`, by cohort id. */
  readonly sealedOverrides: ReadonlyMap<string, string>;
  /** Armored text of `waitlist.age`, by cohort id. */
  readonly sealedWaitlists: ReadonlyMap<string, string>;
  /** By cohort id. */
  readonly rotations: ReadonlyMap<string, RecordEntry<Rotation>>;
  /** Armored text of `rotation.age`, by cohort id. */
  readonly sealedRotations: ReadonlyMap<string, string>;
  /** Armored text of `ledger.age`. */
  readonly sealedLedger: string | undefined;
  readonly resources: ReadonlyMap<string, RecordEntry<Resource>>;
  readonly tracks: ReadonlyMap<string, RecordEntry<Track>>;
  readonly pages: ReadonlyMap<string, RecordEntry<Page>>;
  /** Portraits and figures, by path: `content/portraits/x.jpg`. */
  readonly images: ReadonlyMap<string, ImageFacts>;
  /** Paths of files that exist and could not be read; who names one of them is not at fault. */
  readonly unread: ReadonlySet<string>;
}

export { readProgramme } from './read-programme.ts';
