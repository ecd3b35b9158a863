import type { SessionAudience } from '../../schemas/session.ts';
import { toCanonicalJson } from './canonical-json.ts';
import { toHash } from './draw-order.ts';
import type { CohortFacts } from './facts.ts';
import { getParticipation, getSoughtKind } from './participation.ts';

/** Preferences that stand there whatever their weight. */
const firstPreferences = ['topics', 'rankedLeads', 'goals', 'localHour'];

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
        const company = toCompanyInputs(facts, handle);
        const languages = toLanguages(facts, handle);
        return { handle, topics, goalTopics, ...brought, ...company, languages };
      }),
      leads: leads.map((handle) => {
        const { topics, capacity } = facts.mentors.get(handle) ?? {};
        const { offers } = facts.enrollments.get(handle) ?? {};
        // What somebody offers makes them a lead in reverse mentoring alone.
        const offered = facts.cohort.formats.includes('reverse') ? { offers } : {};
        const languages = toLanguages(facts, handle);
        return { handle, topics, capacity, ...offered, languages };
      }),
    }),
  );
}

/** Tells which of what people say about themselves a cohort weighs or requires of who is with whom. */
export function getUsedCompany({
  preferences,
  requirements,
}: Pick<CohortFacts['cohort'], 'preferences' | 'requirements'>) {
  return {
    usesOrganization:
      preferences.mixedOrganizations > 0 || requirements.includes('different-organizations'),
    usesExperience:
      preferences.closeExperience + preferences.mixedExperience > 0 ||
      requirements.includes('close-experience'),
  };
}

/** Picks what forming groups uses of a cohort itself. */
export function toCohortInputs({ cohort }: CohortFacts) {
  const { formats, zone, starts, ends, groupSize, requirements, fitFloor, draw } = cohort;
  const sessions = cohort.sessions.map((session) => {
    const { kind, id, durationMinutes, hosts } = session;
    const when =
      session.kind === 'group'
        ? { week: session.week }
        : { date: session.date, start: session.start, ...toAudience(session.audience) };
    return { kind, id, durationMinutes, hosts, ...when };
  });
  const rules = { groupSize, requirements, preferences: toWeights(cohort), fitFloor };
  return { formats, zone, starts, ends, draw, sessions, ...rules, ...toOverrides(cohort) };
}

/** What coordinators note about their decisions decides nothing. */
function toOverrides({ overrides }: CohortFacts['cohort']) {
  if (overrides.length === 0) return {};
  return { overrides: overrides.map((one) => ({ ...one, note: undefined })) };
}

function toAudience(audience: SessionAudience | undefined) {
  return audience === undefined || audience === 'everyone' ? {} : { audience };
}

/** What a cohort does not use stays out, so that a new rule ages no grouping from before. */
function toCompanyInputs({ cohort, enrollments }: CohortFacts, handle: string) {
  const { organization = null, experience = null } = enrollments.get(handle) ?? {};
  const { usesOrganization, usesExperience } = getUsedCompany(cohort);
  return {
    ...(usesOrganization ? { organization } : {}),
    ...(usesExperience ? { experience } : {}),
  };
}

function toWeights({ preferences }: CohortFacts['cohort']) {
  return Object.fromEntries(
    Object.entries(preferences).filter(
      ([name, weight]) => weight > 0 || firstPreferences.includes(name),
    ),
  );
}

function toLanguages(facts: CohortFacts, handle: string): readonly string[] {
  return facts.enrollments.get(handle)?.languages ?? [];
}
