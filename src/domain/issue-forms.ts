/** A field of an issue form: its id in an address, and the label under which the forge writes the answer. */
export interface IssueField {
  readonly id: string;
  readonly label: string;
}

/** An issue form of the repository, with its fields in their order. */
export interface IssueForm {
  /** File name below `.github/ISSUE_TEMPLATE`. */
  readonly template: string;
  readonly title: string;
  readonly fields: readonly IssueField[];
}

/** Public fields that somebody who joins fills in. All are plain text: GitHub fills in no list from an address. */
export const joinIssueForm: IssueForm = {
  template: 'join.yml',
  title: 'Join: ',
  fields: [
    { id: 'cohort', label: 'Cohort' },
    { id: 'handle', label: 'Handle' },
    { id: 'name', label: 'Name' },
    { id: 'roles', label: 'Roles' },
    ...toRanked('topic', 'Topic', 5),
    ...toRanked('goal-topic', 'Goal topic', 3),
    ...toRanked('offer', 'Offer', 3),
    ...toRanked('language', 'Language', 3),
    { id: 'experience', label: 'Experience' },
    { id: 'organization', label: 'Organization' },
    { id: 'goal', label: 'Goal' },
    { id: 'agreement', label: 'Agreement' },
  ],
};

/** What a member or mentor asks to have changed about themselves. */
export const changeIssueForm: IssueForm = {
  template: 'change.yml',
  title: 'Change: ',
  fields: [
    { id: 'handle', label: 'Handle' },
    { id: 'change', label: 'Change' },
    { id: 'cohort', label: 'Cohort' },
    { id: 'until', label: 'Until' },
    { id: 'recipient', label: 'Own key' },
    { id: 'sealed', label: 'Sealed part' },
  ],
};

/** The words of the field "Change", by what they ask for. */
export const changeWords = {
  confirm: 'still here',
  pause: 'pause',
  resume: 'back again',
  stepDown: 'step down',
  skipRound: 'not this round',
  withdraw: 'withdraw',
  seal: 'private part',
  takePlace: 'take the place',
  wrongFile: 'wrong file',
} as const;

export type ChangeName = keyof typeof changeWords;

/** Names the field that holds one of several answers, the first being 1. */
export function toRankedId(id: string, rank: number): string {
  return `${id}-${String(rank)}`;
}

function toRanked(id: string, label: string, count: number): IssueField[] {
  return Array.from({ length: count }, (_, index) => ({
    id: toRankedId(id, index + 1),
    label: `${label} ${String(index + 1)}`,
  }));
}
