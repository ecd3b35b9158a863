import type { Answers } from './answers.ts';

/**
 * What is public about the people who are enrolled in a cohort, as far as an enrollment depends on it.
 * Tags of languages stand in one text with spaces between them, which keeps the form small.
 */
export interface CohortPeople {
  /** Languages of whoever may lead, by handle; empty where nobody does, or no language has to be shared. */
  readonly leads: Readonly<Record<string, string>>;
  /** Languages of those who seek a group; empty where none has to be shared. */
  readonly spoken: string;
  /** Topics that nobody who may lead helps with; empty where nobody leads. */
  readonly unhelped: readonly string[];
}

/** A reason why an enrollment can hardly come to a group as far as is known by now. */
export type JoinHint =
  | { readonly kind: 'no-lead-speaks'; readonly field: 'languages' }
  | { readonly kind: 'nobody-speaks'; readonly field: 'languages' }
  | { readonly kind: 'lead-speaks-none'; readonly field: 'rankedLeads'; readonly handle: string }
  | {
      readonly kind: 'no-lead-helps';
      readonly field: 'topics';
      readonly topics: readonly string[];
    };

/** Finds what makes a group unlikely, from public facts alone. Others may still enroll, so it is worth a word and no refusal. */
export function findJoinHints(answers: Answers, people: CohortPeople): JoinHint[] {
  const languages = readChosen(answers, 'languages');
  const speaks = (others: string) => others.split(' ').some((tag) => languages.includes(tag));
  const roles = answers['roles'] ?? [];
  const isMentee = roles.includes('mentee');
  const isAlone = (others = '') => languages.length > 0 && others !== '' && !speaks(others);
  if (isMentee && isAlone(Object.values(people.leads).join(' '))) {
    return [{ kind: 'no-lead-speaks', field: 'languages' }, ...findUnhelped(answers, people)];
  }
  const meetsSeekers = roles.some((role) => role !== 'mentee');
  return [
    ...(meetsSeekers && isAlone(people.spoken)
      ? [{ kind: 'nobody-speaks' as const, field: 'languages' as const }]
      : []),
    ...readChosen(answers, 'rankedLeads')
      .filter((handle) => isMentee && isAlone(people.leads[handle]))
      .map((handle) => ({ kind: 'lead-speaks-none', field: 'rankedLeads', handle }) as const),
    ...(isMentee ? findUnhelped(answers, people) : []),
  ];
}

function findUnhelped(answers: Answers, { unhelped }: CohortPeople): JoinHint[] {
  const topics = readChosen(answers, 'topics').filter((topic) => unhelped.includes(topic));
  return topics.length === 0 ? [] : [{ kind: 'no-lead-helps', field: 'topics', topics }];
}

function readChosen(answers: Answers, field: string): string[] {
  return (answers[field] ?? []).filter((value) => value !== '');
}
