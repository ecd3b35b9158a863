import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import type { Absence } from '../../src/schemas/rotation.ts';
import { UsageError } from '../lib/command.ts';

/** What coordinators say of who is away, as `HANDLE@ROUND`. */
export interface AbsenceChanges {
  readonly absent: readonly string[];
  readonly back: readonly string[];
}

/** Adds and takes away absences. @throws UsageError naming what is no person or round of the cohort */
export function applyAbsences(
  facts: CohortFacts,
  before: readonly Absence[],
  { absent, back }: AbsenceChanges,
): Absence[] {
  const gone = new Set(back.map((text) => toKey(readAbsence(facts, text))));
  const all = [...before, ...absent.map((text) => readAbsence(facts, text))];
  const kept = all.filter((absence) => !gone.has(toKey(absence)));
  return [...new Map(kept.map((absence) => [toKey(absence), absence])).values()];
}

function readAbsence({ id, cohort, enrollments }: CohortFacts, text: string): Absence {
  const [person = '', round = '', ...rest] = text.split('@');
  const rounds = cohort.rotation?.rounds ?? [];
  if (rest.length > 0 || round === '') {
    throw new UsageError(
      `Write "${text}" as HANDLE@ROUND, such as dev-rao@${rounds[0] ?? 'coffee-1'}.`,
    );
  }
  if (!enrollments.has(person)) throw new UsageError(`${person} is not enrolled in ${id}.`);
  if (!rounds.includes(round)) {
    throw new UsageError(`${round} is no round of ${id}. The rounds: ${rounds.join(', ')}.`);
  }
  return { person, round };
}

function toKey({ person, round }: Absence): string {
  return `${person}@${round}`;
}
