import type { Rotation } from '../../schemas/rotation.ts';
import type { CohortFacts } from '../matching/facts.ts';
import { toCompactJson } from '../matching/canonical-json.ts';
import { verifyRotation } from '../matching/rotation/verify-rotation.ts';
import { compareText } from '../text-order.ts';
import type { RotationCheckFile } from './check-file.ts';
import { toCheckedCohort } from './checked-cohort.ts';
import { toCheckedPeople } from './checked-people.ts';
import { claimOfRotationFinding, rotationClaims, type Claim } from './claims.ts';
import { readCheckedCohort } from './read-check-file.ts';

/**
 * Writes what a page checks a published rotation with: who meets whom, and who is enrolled as what.
 * Undefined where the cohort shows counts alone. People whom it does not name, and whoever left, stand
 * under labels.
 */
export function toRotationCheckFile(
  facts: CohortFacts,
  rotation: Rotation,
  profiles: ReadonlySet<string>,
): RotationCheckFile | undefined {
  const { names } = facts.cohort.publish;
  if (names === 'counts') return undefined;
  const labelOf = toRoundLabels(facts, rotation, names === 'names' ? 'named' : 'labeled');
  const toGroup = (group: readonly string[]) => group.map(labelOf).sort(compareText);
  const rounds = rotation.rounds.map(({ groups, ...round }) => ({
    ...round,
    groups: groups.map(toGroup).sort((one, other) => compareText(one.join(' '), other.join(' '))),
  }));
  const choice = { answers: 'none' as const, placed: new Set<string>() };
  return {
    version: 1,
    cohort: toCheckedCohort(facts.id, facts.cohort, labelOf, (host) => profiles.has(host)),
    people: toCheckedPeople(facts, labelOf, choice),
    rotation: { ...rotation, rounds },
  };
}

/** Checks a published rotation by what its page may hold, as `verify` does without a key. */
export function checkRotation(file: RotationCheckFile): Claim[] {
  const findings = verifyRotation(readCheckedCohort(file), file.rotation, undefined);
  return rotationClaims.map((name): Claim => {
    if (name === 'private-rounds') return { name, status: 'unchecked', why: 'key' };
    const own = findings.filter(({ code }) => claimOfRotationFinding[code] === name);
    if (own.length === 0) return { name, status: 'holds' };
    const status = own.every(({ level }) => level === 'notice') ? 'changed' : 'broken';
    const found = own.map(({ code, round, people = [], found: counted }) => ({
      code,
      where: round,
      people: people.length,
      found: counted === undefined ? '' : String(counted),
      expected: '',
    }));
    return { name, status, found };
  });
}

/** Whoever is enrolled and in a round is named where the cohort names people. */
function toRoundLabels(
  { enrollments }: CohortFacts,
  { rounds }: Rotation,
  members: 'named' | 'labeled',
): (handle: string) => string {
  const meeting = new Set(rounds.flatMap(({ groups }) => groups.flat()));
  const isNamed = (handle: string) =>
    members === 'named' &&
    meeting.has(handle) &&
    enrollments.has(handle) &&
    enrollments.get(handle)?.state !== 'withdrawn';
  const toKey = (handle: string) =>
    toCompactJson(rounds.map(({ groups }) => groups.findIndex((group) => group.includes(handle))));
  const labels = new Map(
    [...new Set([...enrollments.keys(), ...meeting])]
      .filter((handle) => !isNamed(handle))
      .map((handle) => ({ handle, key: toKey(handle) }))
      .sort((one, other) => compareText(one.key, other.key))
      .map(({ handle }, index) => [handle, `#${String(index + 1)}`]),
  );
  return (handle) => (isNamed(handle) ? handle : (labels.get(handle) ?? '#'));
}
