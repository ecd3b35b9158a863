import type { Slot } from '../../../schemas/grouping.ts';
import type { WeeklyHours } from '../../../schemas/private-part.ts';

/** One change that may place somebody, in words of the records that a person would edit. */
export type HintChange =
  | {
      readonly kind: 'half-hours';
      readonly count: number;
      /** What the person would have to add, on their own clock. */
      readonly hours: readonly WeeklyHours[];
    }
  | { readonly kind: 'seat'; readonly lead: string }
  | { readonly kind: 'group-maximum'; readonly max: number }
  /** A wish of their own that they would have to drop; the handle is whom it is about. */
  | { readonly kind: 'any-topic' }
  | { readonly kind: 'any-lead' }
  | { readonly kind: 'any-waking-hour' }
  | { readonly kind: 'not-apart'; readonly from: string }
  | { readonly kind: 'not-together'; readonly with: string }
  | {
      readonly kind: 'another-lead';
      /** Topics that the lead would have to help with; none where any lead will do. */
      readonly topics: readonly string[];
      /** A language that the lead would have to speak; undefined where any will do. */
      readonly language: string | undefined;
    };

/** The fixed menu, the cheapest first. Half hours are counted apart: each more of them costs more. */
export const hintItems = [
  'one-half-hour',
  'two-half-hours',
  'three-half-hours',
  'four-half-hours',
  'seat',
  'group-maximum',
  'wish',
  'another-lead',
] as const;

export type HintItem = (typeof hintItems)[number];

/** What is known of an item of the menu. */
export type HintOutcome =
  | 'suffices'
  /** Proven, or there is no such change to make. */
  | 'impossible'
  /** The solver's counted work ended without an answer. */
  | 'unknown'
  /** It was not asked, or not of everybody: the counted work for all hints ended, or a change can't be asked. */
  | 'not-searched';

/** A change with which the person and everybody now placed have a place. */
export interface Hint {
  readonly item: HintItem;
  readonly change: HintChange;
  /** `smallest` where every cheaper item was proven impossible. */
  readonly certainty: 'smallest' | 'suffices';
  /** Who would lead the person's group: none where nobody leads or the lead is the one to be found. */
  readonly leads: readonly string[];
  /** When that group would meet; of a lead to be found, when that lead's would. */
  readonly slot: Slot;
  /** Others now placed who would have another lead then. */
  readonly moved: readonly string[];
}

/** Whether a person fits when nothing changes but who has a place. */
export type WithoutChange =
  /** Everybody now placed keeps a place: the plan is not the best one. */
  | { readonly kind: 'fits' }
  /** Only if somebody loses their place, and if these do, with others without a group where needed. */
  | { readonly kind: 'displaces'; readonly handles: readonly string[] }
  | { readonly kind: 'never' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-searched' };

/** Everything that was found about one person without a group. */
export interface PersonHints {
  readonly handle: string;
  readonly withoutChange: WithoutChange;
  /** In order of cost. */
  readonly hints: readonly Hint[];
  readonly outcomes: Readonly<Record<HintItem, HintOutcome>>;
}
