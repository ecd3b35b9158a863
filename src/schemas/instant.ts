import { z } from 'zod';
import type {} from './annotations.ts';

const instantMessage = 'Write an instant in UTC, as YYYY-MM-DDTHH:MM:SSZ.';

/** `YYYY-MM-DDTHH:MM:SSZ`, an instant in UTC; a fraction of a second has no more digits than clocks know. */
export const instantSchema = z.iso
  .datetime({ error: instantMessage, abort: true })
  .refine((instant) => /^[^.]*(?:\.\d{1,9})?Z$/.test(instant), instantMessage)
  .meta({ widget: 'date-time' });
