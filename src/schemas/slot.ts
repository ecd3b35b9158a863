import { z } from 'zod';
import { wallTimeSchema } from './keys.ts';
import { weekdaySchema } from './words.ts';

/** A weekday and a start in the cohort's zone. */
export const slotSchema = z.strictObject({
  weekday: weekdaySchema.meta({ title: 'Weekday', description: "Day in the cohort's zone.", examples: ['thursday'] }),
  start: wallTimeSchema.meta({ title: 'Start', description: "Wall time in the cohort's zone.", examples: ['17:00'] }),
});
