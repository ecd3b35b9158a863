import { z } from 'zod';
import { goalKeySchema, isoDateSchema } from './keys.ts';

/** Counts of people below this say too much about single ones, so that none stands in a public file. */
export const leastPublicCount = 5;

const tooFew = `Fewer than ${String(leastPublicCount)} on either side say too much about single people: leave this out.`;

/** How many groups met in a week, as they told the coordinators. Groups are counted, never people. */
export const checkInSchema = z
  .strictObject({
    week: z.int().min(1).max(60).meta({
      title: 'Week',
      description: 'Week of the cohort; week 1 is the seven days from its start.',
      examples: [3],
    }),
    met: z.int().min(0).max(10_000).meta({
      title: 'Groups that met',
      description: 'Groups that told you they met in that week.',
      examples: [11],
    }),
    of: z.int().min(1).max(10_000).meta({
      title: 'Groups asked',
      description: 'Groups that had a meeting in that week.',
      examples: [12],
    }),
  })
  .refine(({ met, of }) => met <= of, {
    path: ['met'],
    error: 'No more groups can have met than there were. Correct met or of.',
  });

/** What people answered when a cohort was asked about a goal of the programme: counts alone. */
export const outcomeSchema = z
  .strictObject({
    goal: goalKeySchema.meta({
      title: 'Goal',
      description: 'Which goal of the programme was asked about.',
      examples: ['confidence'],
    }),
    asked: isoDateSchema.meta({
      title: 'Asked on',
      description: 'The day on which the answers were counted.',
      examples: ['2026-12-18'],
    }),
    of: z
      .int()
      .min(leastPublicCount, `Counts of fewer than ${String(leastPublicCount)} people stay out of public files: leave the outcome out.`)
      .max(100_000)
      .meta({
        title: 'Answers',
        description: 'How many people answered.',
        examples: [31],
      }),
    reached: z.int().min(0).max(100_000).optional().meta({
      title: 'Reached',
      description: `How many of them say what the goal hopes for. Left out where it is fewer than ${String(leastPublicCount)} people, or all but fewer than ${String(leastPublicCount)}.`,
      examples: [22],
    }),
  })
  .refine(({ reached, of }) => reached === undefined || reached <= of, {
    path: ['reached'],
    error: 'No more people can have reached it than answered. Correct reached or of.',
  })
  .refine(({ reached, of }) => reached === undefined || !isTelling(reached, of), {
    path: ['reached'],
    error: tooFew,
  });

function isTelling(part: number, whole: number): boolean {
  return [part, whole - part].some((count) => count > 0 && count < leastPublicCount);
}

export type CheckIn = z.output<typeof checkInSchema>;
export type Outcome = z.output<typeof outcomeSchema>;
