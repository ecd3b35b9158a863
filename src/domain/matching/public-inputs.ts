import { toCanonicalJson } from './canonical-json.ts';
import { toHash } from './draw-order.ts';
import type { CohortFacts } from './facts.ts';
import { getParticipation, getSoughtKind } from './participation.ts';

/**
 * Hashes (SHA-256) the public facts on which a cohort's groups rest: its dates and rules, and what
 * its seekers and leads say in public. Nothing private goes in: a hash of it could be guessed.
 * Groups of other cohorts stay out too, so that publishing one cohort does not age another.
 */
export function toPublicInputs(facts: CohortFacts): string {
  const { seekers, leads } = getParticipation(facts);
  return toHash(
    toCanonicalJson({
      cohort: { id: facts.id, ...toCohortInputs(facts) },
      seekers: seekers.map((handle) => {
        const enrollment = facts.enrollments.get(handle);
        const { topics, goalTopics, offers } = enrollment ?? {};
        const kind = enrollment && getSoughtKind(enrollment, facts.cohort);
        // What somebody offers counts among equals alone.
        const brought = kind === 'peers' ? { kind, offers } : {};
        return { handle, topics, goalTopics, ...brought, languages: toLanguages(facts, handle) };
      }),
      leads: leads.map((handle) => {
        const { topics, capacity } = facts.mentors.get(handle) ?? {};
        return { handle, topics, capacity, languages: toLanguages(facts, handle) };
      }),
    }),
  );
}

function toCohortInputs({ cohort }: CohortFacts) {
  const { formats, zone, starts, ends, groupSize, requirements, preferences, fitFloor, draw } =
    cohort;
  const sessions = cohort.sessions.map((session) => {
    const { kind, id, durationMinutes, hosts } = session;
    const when =
      session.kind === 'group'
        ? { week: session.week }
        : { date: session.date, start: session.start };
    return { kind, id, durationMinutes, hosts, ...when };
  });
  const rules = { groupSize, requirements, preferences, fitFloor };
  return { formats, zone, starts, ends, draw, sessions, ...rules };
}

function toLanguages(facts: CohortFacts, handle: string): readonly string[] {
  return facts.enrollments.get(handle)?.languages ?? [];
}
