import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from '../../../src/domain/matching/sample-facts.ts';
import { toIntegerDraw, type IntegerDraw } from '../../../src/domain/matching/integer-draw.ts';
import { weekdays } from '../../../src/domain/time/weekdays.ts';
import type { WeeklyHours } from '../../../src/schemas/private-part.ts';
import { toCovered, toTopics, type HandMadeCohort } from './hand-made-cohort.ts';

/** When people are free: at any hour, or in evenings that are drawn from a seed. */
export type Hours = 'any' | number;

/** Topics of a project that count, as many as a person may rank. */
const mostTopics = 5;
/** Every other week, as such programs meet. */
const weeks = [1, 3, 5, 7, 9];
const starts = ['17:00', '17:30', '18:00', '18:30', '19:00'] as const;
const ends = ['20:30', '21:00', '21:30', '22:00'] as const;
const capacity = 6;

/**
 * Makes the records of a hand-made cohort: keywords of a project are the topics of its participants, who
 * stay together; expertise is what mentors help with; and hours are drawn from the evenings of each
 * country, or everybody is free at any hour. Fit is topics alone, which is what the matching by hand can
 * be held to.
 */
export function toHandMadeFacts(cohort: HandMadeCohort, hours: Hours): SampleFacts {
  const facts = toSampleFacts(toCohort(), cohort.cohort);
  const countries = new Map(cohort.people.map(({ id, country }) => [id, country]));
  const free = toFreeHours(cohort, hours);
  const toPart = (id: string) => ({
    zone: zones[countries.get(id) ?? ''] ?? 'UTC',
    availability: free.get(id) ?? [],
    outsideWakingHours: hours === 'any',
  });
  const wanted = toWantedTopics(cohort);
  for (const { participants, keywords } of cohort.projects) {
    for (const handle of participants) {
      const together = participants.filter((other) => other !== handle);
      const topics = toTopics(keywords).slice(0, mostTopics);
      addSeeker(facts, handle, { topics }, { ...toPart(handle), together });
    }
  }
  for (const [handle, topics] of toHelpedTopics(cohort, wanted)) {
    const seeker = facts.enrollments.get(handle);
    const part = facts.privateParts.get(handle) ?? toPart(handle);
    const change = seeker === undefined ? {} : { topics: seeker.topics };
    const roles =
      seeker === undefined ? ['mentor' as const] : ['mentee' as const, 'mentor' as const];
    addLead(facts, handle, { topics, capacity }, { ...change, roles }, part);
  }
  return facts;
}

/** Lists by mentor, in order of their ids, which of the wanted topics each helps with. */
function toHelpedTopics(
  { projects, people }: HandMadeCohort,
  wanted: readonly string[],
): Map<string, string[]> {
  const expertise = new Map(people.map((person) => [person.id, toTopics(person.expertise)]));
  const mentors = [...new Set(projects.flatMap((project) => project.mentors))].sort();
  return new Map(mentors.map((id) => [id, toCovered(wanted, expertise.get(id) ?? [])]));
}

/** Lists all topics that participants want, in code-unit order. */
function toWantedTopics({ projects }: HandMadeCohort): string[] {
  const topics = projects.flatMap(({ keywords }) => toTopics(keywords).slice(0, mostTopics));
  return [...new Set(topics)].sort();
}

function toCohort() {
  const { preferences } = toSampleCohort(weeks);
  const others = Object.fromEntries(Object.keys(preferences).map((name) => [name, 0]));
  return toSampleCohort(weeks, {
    groupSize: { min: 1, target: 3, max: capacity },
    preferences: { ...preferences, ...others, topics: 1 },
    fitFloor: 0,
  });
}

function toFreeHours({ people }: HandMadeCohort, hours: Hours): Map<string, WeeklyHours[]> {
  if (hours === 'any') return new Map(people.map(({ id }) => [id, anyHours]));
  const draw = toIntegerDraw(hours);
  return new Map(people.map(({ id }) => [id, drawHours(draw)]));
}

const anyHours = weekdays.map((day): WeeklyHours => ({ day, from: '00:00', to: '24:00' }));

function drawHours(draw: IntegerDraw): WeeklyHours[] {
  return weekdays.flatMap((day): WeeklyHours[] => {
    const [isFree, from, to] = [
      draw.below(100) < 70,
      starts[draw.below(starts.length)] ?? '18:00',
      ends[draw.below(ends.length)] ?? '21:00',
    ];
    return isFree ? [{ day, from, to }] : [];
  });
}

/** One zone of each country; of those that span several, the most populous. */
const zones: Readonly<Record<string, string>> = {
  Argentina: 'America/Argentina/Buenos_Aires',
  Australia: 'Australia/Sydney',
  Brazil: 'America/Sao_Paulo',
  Cameroon: 'Africa/Douala',
  Canada: 'America/Toronto',
  'Central African Republic': 'Africa/Bangui',
  Chile: 'America/Santiago',
  Colombia: 'America/Bogota',
  Denmark: 'Europe/Copenhagen',
  Egypt: 'Africa/Cairo',
  Estonia: 'Europe/Tallinn',
  Germany: 'Europe/Berlin',
  Ghana: 'Africa/Accra',
  Hungary: 'Europe/Budapest',
  India: 'Asia/Kolkata',
  Ireland: 'Europe/Dublin',
  Italy: 'Europe/Rome',
  Kenya: 'Africa/Nairobi',
  Netherlands: 'Europe/Amsterdam',
  Nigeria: 'Africa/Lagos',
  'Saudi Arabia': 'Asia/Riyadh',
  'South Africa': 'Africa/Johannesburg',
  Switzerland: 'Europe/Zurich',
  Uganda: 'Africa/Kampala',
  'United Kingdom': 'Europe/London',
  'United States': 'America/New_York',
};
