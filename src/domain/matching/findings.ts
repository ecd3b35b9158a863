/** What rests on the grouping alone: it was wrong on the day it was written. */
export const groupingCodes = [
  'other-cohort',
  'repeated-id',
  'repeated-name',
  'unsorted-groups',
  'repeated-lead',
  'repeated-member',
  'lead-count',
  'lead-is-member',
  'too-few-members',
  'too-many-members',
  'slot-off-grid',
  'untrue-count',
  'untrue-quality',
] as const;

/** What rests on public records too, which may have changed since. */
export const factCodes = [
  'other-public-inputs',
  'other-settings',
  'format-not-offered',
  'lead-not-taking-part',
  'member-not-seeking',
  'untrue-seeker-count',
  'over-capacity',
  'override-broken',
  'no-shared-language',
  'no-asked-topic',
  'no-goal-topic',
  'one-organization',
  'met-before',
  'far-experience',
  'slot-not-offered',
  'slot-meets-session',
  'overlapping-meetings',
  'untrue-reasons',
] as const;

/** What only the opened private parts and the proof can tell. */
export const fullCodes = [
  'no-proof',
  'other-proof',
  'no-private-part',
  'not-available',
  'apart-in-one-group',
  'together-divided',
  'co-leads-unasked',
  'no-ranked-lead',
  'uncomfortable-hour',
  'other-style',
  'untrue-fit',
  'untrue-aim',
  'untrue-bound',
  'untrue-unplaced',
  'no-certificate',
  'untrue-certificate',
  'other-statement',
  'changed-since-planning',
  'other-zone-data',
] as const;

/** Of these, what rests on the answers of those whom it names. */
export const answerCodes = [
  'no-private-part',
  'not-available',
  'together-divided',
  'no-ranked-lead',
  'uncomfortable-hour',
  'other-style',
] as const satisfies readonly (typeof fullCodes)[number][];

/** What only the opened times can tell, where a cohort publishes them to members alone. */
export const timesCodes = ['no-times', 'other-times', 'other-times-readers'] as const;

/** What is wrong with a repair by itself, or by what was published before it. */
export const repairCodes = [
  'broken-history',
  'untrue-moves',
  'leaver-in-group',
  'no-repair-proof',
  'changed-past',
] as const;

export type FindingCode =
  | (typeof groupingCodes)[number]
  | (typeof factCodes)[number]
  | (typeof fullCodes)[number]
  | (typeof timesCodes)[number]
  | (typeof repairCodes)[number];

/** Something that verifying found wrong. Its words are made from the code and these values. */
export interface Finding {
  readonly code: FindingCode;
  /** A notice does not fail verification. */
  readonly level: 'problem' | 'notice';
  /** The group concerned, by id. */
  readonly group: string | undefined;
  /** The people concerned. */
  readonly handles: readonly string[];
  /** What was found and what should have been, where there is such a pair. */
  readonly found: string | undefined;
  readonly expected: string | undefined;
}

/** Makes a finding of level problem; what is not given is undefined. */
export function toFinding(code: FindingCode, values: Partial<Finding> = {}): Finding {
  return {
    code,
    level: 'problem',
    group: undefined,
    handles: [],
    found: undefined,
    expected: undefined,
    ...values,
  };
}
