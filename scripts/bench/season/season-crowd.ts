import { toIntegerDraw, type IntegerDraw } from '../../../src/domain/matching/integer-draw.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from '../../../src/domain/matching/sample-facts.ts';
import { weekdays } from '../../../src/domain/time/weekdays.ts';
import type { WeeklyHours } from '../../../src/schemas/private-part.ts';

/** Weeks of a season, each with one meeting. */
export const seasonWeeks = 14;

/** Regions as programs have them: the larger, the more of the world. Each with the zones of its people. */
const regions = [
  ['Europe/Berlin', 'Europe/Berlin', 'Europe/Lisbon', 'Africa/Lagos'],
  ['America/New_York', 'America/New_York', 'America/Chicago', 'America/Sao_Paulo'],
  ['Asia/Kolkata', 'Asia/Kolkata', 'Asia/Dhaka', 'Asia/Singapore'],
] as const;

const topics = Array.from({ length: 14 }, (_, index) => `topic-${index}`);

/** Everybody who is in a season from the first day, or joins it later. */
export interface SeasonCrowd {
  /** Records and private parts of all, those of late joiners too. */
  readonly all: SampleFacts;
  /** Handles of seekers and of leads who enroll late, in the order in which they do. */
  readonly late: { readonly seekers: readonly string[]; readonly leads: readonly string[] };
}

/**
 * Draws a cohort of 14 weeks over the clock changes of spring 2027, with one lead for four seekers and
 * seats for one in eight more. People are free in four to six of their evenings.
 */
export function toSeasonCrowd(seekers: number, seed: number): SeasonCrowd {
  const draw = toIntegerDraw(seed * 7919 + seekers);
  const weeks = Array.from({ length: seasonWeeks }, (_, index) => index + 1);
  const cohort = toSampleCohort(weeks, {
    ends: '2027-04-25',
    groupSize: { min: 2, target: 4, max: 6 },
    fitFloor: 0,
  });
  const all = toSampleFacts(cohort);
  const places = regions.slice(0, seekers < 60 ? 1 : regions.length);
  const leads = Math.ceil(seekers / 4);
  const [lateSeekers, lateLeads] = [Math.ceil(seekers * 0.15), Math.ceil(leads * 0.1)];
  const name = (role: string, index: number) => `${role}-${String(index).padStart(3, '0')}`;
  const leadHandles = Array.from({ length: leads + lateLeads }, (_, index) => name('lead', index));
  for (const handle of leadHandles) {
    const profile = { topics: some(draw, topics, 5), capacity: 4 + draw.below(2) };
    addLead(all, handle, profile, { languages: toLanguages(draw) }, toHours(draw, places));
  }
  const handles = Array.from({ length: seekers + lateSeekers }, (_, index) =>
    name('seeker', index),
  );
  for (const handle of handles) {
    const enrollment = {
      topics: some(draw, topics, 1 + draw.below(4)),
      languages: toLanguages(draw),
    };
    const other = one(draw, handles);
    addSeeker(all, handle, enrollment, {
      ...toHours(draw, places),
      rankedLeads: some(draw, leadHandles.slice(0, leads), draw.below(3)),
      apart: draw.below(20) === 0 && other !== handle ? [other] : [],
    });
  }
  return { all, late: { seekers: handles.slice(seekers), leads: leadHandles.slice(leads) } };
}

/** Gives the records of a season with those people alone who have enrolled so far. */
export function toEnrolled({ all, late }: SeasonCrowd, joined: ReadonlySet<string>): SampleFacts {
  const isHere = (handle: string) =>
    joined.has(handle) || (!late.seekers.includes(handle) && !late.leads.includes(handle));
  return {
    ...all,
    enrollments: new Map([...all.enrollments].filter(([handle]) => isHere(handle))),
    mentors: new Map([...all.mentors].filter(([handle]) => isHere(handle))),
    privateParts: new Map([...all.privateParts].filter(([handle]) => isHere(handle))),
  };
}

function toHours(draw: IntegerDraw, places: readonly (readonly string[])[]) {
  const zone = one(draw, one(draw, places));
  const availability = some(draw, weekdays, 4 + draw.below(3)).map((day): WeeklyHours => ({
    day,
    from: one(draw, ['17:00', '17:30', '18:00', '18:30']),
    to: one(draw, ['20:30', '21:00', '22:00']),
  }));
  return { zone, availability };
}

function toLanguages(draw: IntegerDraw): string[] {
  return draw.below(12) === 0 ? ['en', 'pt'] : ['en'];
}

function one<Item>(draw: IntegerDraw, items: readonly Item[]): Item {
  const item = items[draw.below(items.length)];
  if (item === undefined) throw new Error('Nothing to draw from.');
  return item;
}

function some<Item>(draw: IntegerDraw, items: readonly Item[], count: number): Item[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const at = draw.below(left.length);
    return left.splice(at, 1);
  }).flat();
}
