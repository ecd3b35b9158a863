import type { Cohort, Requirement } from '../../schemas/cohort.ts';
import type { Preferences } from '../../schemas/preferences.ts';
import type { Slot } from '../../schemas/grouping.ts';
import type { PrivatePart } from '../../schemas/private-part.ts';
import type { Format } from '../../schemas/words.ts';
import type { SoughtKind } from './participation.ts';
import type { Meeting } from '../time/slot-meetings.ts';

/** A slot that a cohort can offer, with the meetings it gives. */
export interface OfferedSlot extends Slot {
  readonly meetings: readonly Meeting[];
}

/** Somebody who wants a place, may lead, or both. */
export interface Person {
  readonly handle: string;
  readonly isSeeker: boolean;
  /** What a seeker wants a place in: a group with a lead, or one of equals. */
  readonly seeks: SoughtKind | undefined;
  /** Left without a group by an earlier cohort; only ever true of seekers. */
  readonly isLeftOver: boolean;
  /** Primary subtags, in code-unit order. */
  readonly languages: readonly string[];
  /** The most important first. */
  readonly topics: readonly string[];
  readonly goalTopics: readonly string[];
  /** Topics that the person brings to equals: what they asked for, offer or set as a goal. */
  readonly brings: readonly string[];
  /** Handles, the most wanted first. */
  readonly rankedLeads: readonly string[];
  /** Handles of the leads of whom one has to lead the person's group; empty where that is not required. */
  readonly neededLeads: readonly string[];
  /** Handles of those seekers of the same kind of group whom the person asked to be with. */
  readonly wantsWith: readonly string[];
  /** Handles of those with whom the person was in a published group of an earlier cohort. */
  readonly metBefore: readonly string[];
  /** Handles of those whom the person met elsewhere, by the sealed ledger; in no public reason. */
  readonly metElsewhere?: readonly string[];
  /** In a form that can be compared; empty where none is named. */
  readonly organization: string;
  /** From 0, the least, to 3; undefined where the person said nothing. */
  readonly experience: number | undefined;
  readonly communication: PrivatePart['communication'];
  /** By slot: 1 where the person can make every meeting. */
  readonly free: Uint8Array;
  /** By slot: how comfortable the least comfortable meeting is on the person's own clock, 0 to 1000. */
  readonly localHour: Uint16Array;
}

/**
 * A group that may be formed: its leads, its bounds, its slots. With leads it is formed at most once. A
 * lead may have several tables, for example one for each slot in one-to-one, where min and max are 1;
 * then `leadSeats` limits how many seekers they have in all, and no two of them meet at one time.
 */
export interface Table {
  readonly format: Format;
  /** Indices of people; none in a format without leads. */
  readonly leads: readonly number[];
  /** What the leads help with together. */
  readonly helpsWith: readonly string[];
  /** Fewest and most seekers. */
  readonly min: number;
  readonly max: number;
  /** Indices of slots at which all leads are free, in order. */
  readonly slots: readonly number[];
}

/** Everything that forming groups rests on, as plain data; people and tables are in the order of the draw. */
export interface Problem {
  readonly cohort: string;
  readonly size: Cohort['groupSize'];
  readonly requirements: readonly Requirement[];
  readonly preferences: Preferences;
  /** Fit under which as few placed people as possible should fall; 0 asks for nothing. */
  readonly fitFloor: number;
  readonly slots: readonly OfferedSlot[];
  readonly people: readonly Person[];
  readonly tables: readonly Table[];
  /** The most seekers over all tables of a lead; only leads with more than one table are listed. */
  readonly leadSeats: readonly { readonly lead: number; readonly seats: number }[];
  /** Pairs of people who never share a group, by a wish or by a requirement, lower index first. */
  readonly apart: readonly (readonly [number, number])[];
  /** Seekers who asked for each other: placed in one group or not at all. Each at most once. */
  readonly together: readonly (readonly number[])[];
  /** Seekers who asked for a lead who asked for them: they join no other group. */
  readonly onlyWith: readonly { readonly person: number; readonly lead: number }[];
}

/** A formed group of a problem. */
export interface FormedGroup {
  readonly table: number;
  readonly slot: number;
  /** Indices of people, ascending. */
  readonly members: readonly number[];
}
