import type { GroupRecord, Grouping, PublicReason } from '../../../schemas/grouping.ts';
import { getEarlierCohorts, type CohortFacts, type PrivateParts } from '../facts.ts';
import { toFinding, type Finding } from '../findings.ts';
import { getParticipation, getSoughtKind } from '../participation.ts';

const experiences = ['new', 'some', 'seasoned', 'expert'] as const;

/** By preference: values one other member for a person. */
export type PairRules = Readonly<Record<string, (handle: string, other: string) => number>>;

/**
 * Computes anew what the other members are worth to a person, by each preference with a weight: the
 * mean, rounded down; 1000 for whoever is alone.
 */
export function getCompanyValues(
  rules: PairRules,
  { preferences }: Grouping['settings'],
  { members }: GroupRecord,
  handle: string,
): Record<string, number> {
  const weights = new Map(Object.entries(preferences));
  const others = members.filter((member) => member !== handle);
  const values: Record<string, number> = {};
  for (const [name, rule] of Object.entries(rules)) {
    if ((weights.get(name) ?? 0) === 0) continue;
    let sum = 0;
    for (const other of others) sum += rule(handle, other);
    values[name] = others.length === 0 ? 1000 : Math.floor(sum / others.length);
  }
  return values;
}

/** Computes anew what the size of a group is worth, if that has a weight. */
export function getSizeValue(
  { groupSize, preferences }: Grouping['settings'],
  { format, members }: GroupRecord,
): { evenSizes?: number } {
  if (preferences.evenSizes === 0) return {};
  if (format === 'pair' || format === 'one-to-one') return { evenSizes: 1000 };
  const { min, target, max } = groupSize;
  const off = Math.abs(members.length - target);
  const value = 1000 - Math.floor((1000 * off) / Math.max(1, max - target, target - min));
  return { evenSizes: value < 0 ? 0 : value };
}

/** Finds members of a group whom a requirement keeps from sharing one, as far as public records tell. */
export function findCompanyFaults(
  facts: CohortFacts,
  { requirements }: Grouping['settings'],
  { id, members }: GroupRecord,
): Finding[] {
  const rules = [
    {
      requirement: 'different-organizations',
      code: 'one-organization',
      isBroken: (one: string, other: string) => isColleague(facts, one, other),
    },
    {
      requirement: 'new-faces',
      code: 'met-before',
      isBroken: (one: string, other: string) =>
        wereTogether(facts, one, other) || metByLedger(facts, one, other),
    },
    {
      requirement: 'close-experience',
      code: 'far-experience',
      isBroken: (one: string, other: string) => (getDistance(facts, one, other) ?? 0) > 1,
    },
  ] as const;
  return rules
    .filter(({ requirement }) => requirements.includes(requirement))
    .flatMap(({ code, isBroken }) =>
      members.flatMap((one, at) =>
        members
          .slice(at + 1)
          .filter((other) => isBroken(one, other))
          .map((other) => toFinding(code, { group: id, handles: [one, other] })),
      ),
    );
}

/** Tells whether a public reason about who is with whom follows from the public records. */
export function isCompanyReasonTrue(
  facts: CohortFacts,
  { members }: GroupRecord,
  reason: Extract<PublicReason, { kind: 'organizations' | 'experience' | 'new-faces' }>,
): boolean {
  switch (reason.kind) {
    case 'organizations': {
      const names = members.map((member) => getOrganization(facts, member)).filter(Boolean);
      return new Set(names).size === reason.organizations && names.length === reason.named;
    }
    case 'experience': {
      const said = members.flatMap((member) => facts.enrollments.get(member)?.experience ?? []);
      const found = experiences.filter((level) => said.includes(level));
      const { preferences, requirements } = facts.cohort;
      const isClose = preferences.closeExperience > 0 || requirements.includes('close-experience');
      const isAimed = reason.aim === (isClose ? 'close' : 'mixed');
      return isAimed && found[0] === reason.least && found.at(-1) === reason.most;
    }
    case 'new-faces': {
      const pairs = members.flatMap((one, at) =>
        members.slice(at + 1).map((other) => wereTogether(facts, one, other)),
      );
      return pairs.length === reason.of && pairs.filter(Boolean).length === reason.metBefore;
    }
  }
}

/** Reads from the records what one member is worth to another. */
export function toPairRules(facts: CohortFacts, privateParts: PrivateParts): PairRules {
  const seekers = new Set(getParticipation(facts).seekers);
  return {
    together: (handle, other) => {
      const asked = privateParts.get(handle)?.together ?? [];
      const wanted = asked.filter((one) => seekers.has(one) && canMeet(facts, one, handle));
      return wanted.length > 0 && !wanted.includes(other) ? 0 : 1000;
    },
    newFaces: (handle, other) =>
      wereTogether(facts, handle, other) || metByLedger(facts, handle, other) ? 0 : 1000,
    mixedOrganizations: (handle, other) => (isColleague(facts, handle, other) ? 0 : 1000),
    closeExperience: (handle, other) => {
      const steps = getDistance(facts, handle, other);
      return steps === undefined ? 1000 : 1000 - Math.floor((1000 * steps) / 3);
    },
    mixedExperience: (handle, other) => {
      const steps = getDistance(facts, handle, other);
      return steps === undefined ? 1000 : Math.floor((1000 * steps) / 3);
    },
    communication: (handle, other) => {
      const style = privateParts.get(handle)?.communication ?? 'no-preference';
      const theirs = privateParts.get(other)?.communication ?? 'no-preference';
      const isOpen = style === 'no-preference' || theirs === 'no-preference';
      return isOpen || style === theirs ? 1000 : 0;
    },
  };
}

/** Wishes for those who seek no group of the person's kind count for nothing. */
function canMeet({ cohort, enrollments }: CohortFacts, one: string, other: string): boolean {
  const [own, theirs] = [enrollments.get(one), enrollments.get(other)];
  if (one === other || own === undefined || theirs === undefined) return false;
  return getSoughtKind(own, cohort) === getSoughtKind(theirs, cohort);
}

function wereTogether(facts: CohortFacts, one: string, other: string): boolean {
  // A repair changes who is together; who was before it has met too.
  return getEarlierCohorts(facts).some(({ grouping: { groups, ended = [] } }) => {
    const before = [...groups, ...ended].flatMap(({ past = [] }) => past);
    return [...groups, ...before].some(({ leads, members }) => {
      const everybody = [...leads, ...members];
      return everybody.includes(one) && everybody.includes(other);
    });
  });
}

function metByLedger(facts: CohortFacts, one: string, other: string): boolean {
  return (facts.metByLedger ?? []).some((set) => set.includes(one) && set.includes(other));
}

function isColleague(facts: CohortFacts, one: string, other: string): boolean {
  const name = getOrganization(facts, one);
  return name !== '' && name === getOrganization(facts, other);
}

function getOrganization({ enrollments }: CohortFacts, handle: string): string {
  const name = enrollments.get(handle)?.organization ?? '';
  return name.toLowerCase().split(/\s+/).join(' ').trim();
}

function getDistance({ enrollments }: CohortFacts, one: string, other: string) {
  const [own, theirs] = [one, other].map((handle) => enrollments.get(handle)?.experience);
  if (own === undefined || theirs === undefined) return undefined;
  return Math.abs(experiences.indexOf(own) - experiences.indexOf(theirs));
}
