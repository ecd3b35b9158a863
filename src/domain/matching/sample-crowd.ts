import type { WeeklyHours } from '../../schemas/private-part.ts';
import { weekdays } from '../time/weekdays.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from './sample-facts.ts';

const zones = [
  'Europe/Berlin',
  'Europe/Berlin',
  'Europe/Lisbon',
  'America/New_York',
  'America/New_York',
  'America/Sao_Paulo',
  'Africa/Lagos',
  'Asia/Kolkata',
  'Asia/Kolkata',
  'Australia/Sydney',
];
const languageSets = [['en'], ['en'], ['en', 'de'], ['en', 'pt'], ['pt'], ['en', 'hi'], ['de']];
const topics = Array.from({ length: 14 }, (_, index) => `topic-${index}`);
const weeks = [1, 2, 3, 4, 5, 7, 8, 9, 10, 11];

/**
 * Makes a cohort of a given size from a seed: people of ten cities' zones who can meet on four to
 * seven days, in the evening or around noon, with wishes, some apart and some together.
 */
export function toSampleCrowd(seekers: number, leads: number, seed: number): SampleFacts {
  const draw = toDraw(seed);
  const facts = toSampleFacts(toSampleCohort(weeks));
  const leadHandles = Array.from({ length: leads }, (_, index) => `lead-${index}`);
  for (const handle of leadHandles) {
    const languages = draw.one(languageSets);
    const part = { zone: draw.one(zones), availability: toHours(draw) };
    const profile = { topics: draw.some(topics, 5), capacity: 3 + draw.below(3) };
    addLead(facts, handle, profile, { languages }, part);
  }
  for (let index = 0; index < seekers; index += 1) {
    const other = () => `seeker-${draw.below(seekers)}`;
    const handle = `seeker-${index}`;
    const enrollment = {
      topics: draw.some(topics, 1 + draw.below(4)),
      goalTopics: draw.some(topics, draw.below(3)),
      languages: draw.one(languageSets),
    };
    addSeeker(facts, handle, enrollment, {
      zone: draw.one(zones),
      availability: toHours(draw),
      outsideWakingHours: draw.below(12) === 0,
      rankedLeads: draw.some(leadHandles, draw.below(4)),
      apart: draw.below(8) === 0 ? [other()].filter((one) => one !== handle) : [],
    });
  }
  return facts;
}

interface Draw {
  below: (limit: number) => number;
  one: <Item>(items: readonly Item[]) => Item;
  some: <Item>(items: readonly Item[], count: number) => Item[];
}

/** A linear congruential generator: small, seeded and the same everywhere. */
function toDraw(seed: number): Draw {
  let state = (seed * 2_654_435_761) >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % limit;
  };
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('Nothing to draw from.');
    return item;
  };
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () => {
      const [item] = left.splice(below(left.length), 1);
      if (item === undefined) throw new Error('Nothing to draw from.');
      return item;
    });
  };
  return { below, one, some };
}

function toHours(draw: Draw): WeeklyHours[] {
  return draw.some(weekdays, 4 + draw.below(4)).map((day): WeeklyHours => {
    return draw.below(3) === 0
      ? { day, from: '11:00', to: draw.one(['13:30', '14:00', '15:00']) }
      : {
          day,
          from: draw.one(['17:00', '18:00', '18:30']),
          to: draw.one(['20:30', '21:00', '22:00']),
        };
  });
}
