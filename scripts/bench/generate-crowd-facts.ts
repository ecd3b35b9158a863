import { toIntegerDraw, type IntegerDraw } from '../../src/domain/matching/integer-draw.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from '../../src/domain/matching/sample-facts.ts';
import { weekdays } from '../../src/domain/time/weekdays.ts';
import type { WeeklyHours } from '../../src/schemas/private-part.ts';
import type { CrowdShape } from './generate-mentor-led.ts';

const weeks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const hoursOfBlock = 4;
const blocks = 24 / hoursOfBlock;
/** Chances to speak each of four languages, in percent. */
const languages = [
  ['en', 86],
  ['es', 34],
  ['fr', 22],
  ['pt', 14],
] as const;
const topicCount = 14;

/**
 * Draws the records of a cohort with mentors from a seed, as `generateMentorLed` draws a crowd: people
 * free mostly in their own evening and on weekends, languages, ranked topics, and now and then a mentor
 * who is wanted by name. Everybody's hours are told in the cohort's zone.
 */
export function generateCrowdFacts(shape: CrowdShape, seed: number): SampleFacts {
  const draw = toIntegerDraw(seed);
  const { minMembers: min, maxMembers: max } = shape;
  const target = Math.floor((min + max) / 2);
  const cohort = toSampleCohort(weeks, { groupSize: { min, target, max } });
  const facts = toSampleFacts(cohort, `crowd-${seed}`);
  const mentors = toHandles('lead', shape.mentors);
  for (const handle of mentors) {
    const profile = { topics: drawTopics(draw), capacity: max };
    addLead(facts, handle, profile, { languages: drawLanguages(draw) }, drawPrivate(draw, shape));
  }
  for (const handle of toHandles('seeker', shape.people)) {
    const enrollment = { topics: drawTopics(draw), languages: drawLanguages(draw) };
    const wanted = draw.below(100) < 30 ? mentors[draw.below(mentors.length)] : undefined;
    const rankedLeads = wanted === undefined ? [] : [wanted];
    addSeeker(facts, handle, enrollment, { ...drawPrivate(draw, shape), rankedLeads });
  }
  return facts;
}

function toHandles(role: string, count: number): string[] {
  const digits = String(count - 1).length;
  return Array.from({ length: count }, (_, at) => `${role}-${String(at).padStart(digits, '0')}`);
}

function drawTopics(draw: IntegerDraw): string[] {
  const topics: string[] = [];
  while (topics.length < 3) {
    const topic = `topic-${draw.below(topicCount)}`;
    if (!topics.includes(topic)) topics.push(topic);
  }
  return topics;
}

function drawLanguages(draw: IntegerDraw): string[] {
  const spoken = languages.filter(([, chance]) => draw.below(100) < chance).map(([tag]) => tag);
  return spoken.length === 0 ? ['en'] : spoken;
}

/** Hours outside one's waking day are no matter here: the clock is the cohort's for all. */
function drawPrivate(draw: IntegerDraw, { availability }: CrowdShape) {
  const evening = draw.below(blocks);
  const hours: WeeklyHours[] = weekdays.flatMap((day, at) =>
    Array.from({ length: blocks }, (_, block): WeeklyHours | undefined => {
      if (draw.below(100) >= toChance(at, block, evening, availability)) return undefined;
      return { day, from: toClock(block * hoursOfBlock), to: toClock((block + 1) * hoursOfBlock) };
    }).flatMap((one) => one ?? []),
  );
  return { availability: hours, outsideWakingHours: true };
}

/** As in `generateMentorLed`: high in one's own evening, and beside it what it takes to reach the availability. */
function toChance(day: number, block: number, evening: number, availability: number): number {
  const distance = (block - evening + blocks) % blocks;
  if (distance === 0) return 85;
  if (distance !== 1 && distance !== blocks - 1) return 0;
  const beside = (availability * 7 * blocks - 85 * 7) / (10 + 4 * 4);
  return Math.max(0, Math.min(95, day >= 5 ? 4 * beside : beside));
}

function toClock(hour: number): string {
  return hour === 24 ? '24:00' : `${String(hour).padStart(2, '0')}:00`;
}
