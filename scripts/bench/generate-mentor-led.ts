import { toIntegerDraw, type IntegerDraw } from '../../src/domain/matching/integer-draw.ts';
import type { MentorLedInstance } from './mentor-led-instance.ts';

/** What a generated problem is like. */
export interface CrowdShape {
  readonly people: number;
  readonly mentors: number;
  readonly minMembers: number;
  readonly maxMembers: number;
  /** Share of slots at which somebody is free, in percent; 15 to about 30. */
  readonly availability: number;
}

/** A week of four-hour blocks. */
const days = 7;
const blocks = 6;
/** Chances to speak each of four languages, in percent. */
const languageChances = [86, 34, 22, 14] as const;
const topicCount = 14;
const rankWeights = [400, 200, 80] as const;
const unplacedPenalty = 2000;

interface Attendee {
  readonly free: readonly number[];
  readonly languages: readonly boolean[];
  readonly topics: readonly number[];
  readonly wanted: number;
}

/**
 * Draws a crowd as programs have them: people of a few regions, free mostly in their evenings and on
 * weekends; mentors and mentees who need a language in common; ranked topics that some mentors help
 * with; and now and then one mentor who is wanted by name.
 */
export function generateMentorLed(
  name: string,
  shape: CrowdShape,
  seed: number,
): MentorLedInstance {
  const draw = toIntegerDraw(seed);
  const mentors = Array.from({ length: shape.mentors }, () => drawAttendee(draw, shape));
  const people = Array.from({ length: shape.people }, () => drawAttendee(draw, shape));
  const fit = new Int16Array(shape.people * shape.mentors);
  mentors.forEach((mentor, at) => {
    people.forEach((person, each) => {
      fit[at * shape.people + each] = drawGain(draw, person, mentor, at);
    });
  });
  return {
    name,
    slots: days * blocks,
    minMembers: shape.minMembers,
    maxMembers: shape.maxMembers,
    unplacedPenalty,
    mentorsFree: mentors.map(({ free }) => free),
    peopleFree: people.map(({ free }) => free),
    fit,
    proven: undefined,
  };
}

function drawAttendee(draw: IntegerDraw, { availability, mentors }: CrowdShape): Attendee {
  const isHit = (percent: number) => draw.below(100) < percent;
  const evening = draw.below(blocks);
  const free: number[] = [];
  for (let slot = 0; slot < days * blocks; slot += 1) {
    if (isHit(toChance(slot, evening, availability))) free.push(slot);
  }
  const topics: number[] = [];
  while (topics.length < rankWeights.length) {
    const topic = draw.below(topicCount);
    if (!topics.includes(topic)) topics.push(topic);
  }
  return {
    free,
    languages: languageChances.map(isHit),
    topics,
    wanted: isHit(30) ? draw.below(mentors) : -1,
  };
}

/**
 * Gives the chance of being free, in percent: high in one's own evening, and beside it what it takes to
 * reach the availability, four times as high on weekends.
 */
function toChance(slot: number, evening: number, availability: number): number {
  const distance = (slot - evening + blocks * days) % blocks;
  if (distance === 0) return 85;
  if (distance !== 1 && distance !== blocks - 1) return 0;
  const ownEvenings = 85 * days;
  const slotsBeside = 10 + 4 * 4;
  const beside = (availability * days * blocks - ownEvenings) / slotsBeside;
  const isWeekend = slot >= (days - 2) * blocks;
  return Math.max(0, Math.min(95, isWeekend ? 4 * beside : beside));
}

function drawGain(draw: IntegerDraw, person: Attendee, mentor: Attendee, at: number): number {
  const noise = draw.below(20);
  if (!person.languages.some((speaks, each) => speaks && mentor.languages[each] === true)) return 0;
  const wanted = person.wanted === at ? 100 : 0;
  return person.topics.reduce(
    (sum, topic, rank) => {
      return mentor.topics.includes(topic) ? sum + (rankWeights[rank] ?? 0) : sum;
    },
    100 + wanted + noise,
  );
}
