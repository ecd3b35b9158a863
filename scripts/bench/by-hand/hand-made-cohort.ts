import { z } from 'zod';

const personSchema = z.object({
  id: z.string().min(1),
  /** English name; empty where it is not known. */
  country: z.string(),
  expertise: z.array(z.string()),
});

const projectSchema = z.object({
  project: z.string(),
  keywords: z.array(z.string()),
  participants: z.array(z.string()),
  mentors: z.array(z.string()),
});

const cohortSchema = z.object({
  cohort: z.string(),
  projects: z.array(projectSchema),
  people: z.array(personSchema),
});

/** A cohort whose participants were given mentors by hand, project by project. */
export type HandMadeCohort = z.output<typeof cohortSchema>;

/** People who joined with one project, and the mentors they were given. */
export type HandMadeProject = z.output<typeof projectSchema>;

/**
 * Reads a cohort that was matched by hand.
 * @throws {z.ZodError} where the text is no such cohort
 */
export function readHandMadeCohort(text: string): HandMadeCohort {
  return cohortSchema.parse(JSON.parse(text));
}

/** Words that say too little to make two phrases about one thing. */
const commonWords = new Set(
  'access academic and data digital for from global in knowledge management of on open research science sciences social the to with'.split(
    ' ',
  ),
);

/** Splits free text into topics: phrases between semicolons, commas and slashes, as keys. */
export function toTopics(texts: readonly string[]): string[] {
  const phrases = texts.flatMap((text) => text.split(/[;,/]/));
  const keys = phrases.map((phrase) =>
    phrase
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, ''),
  );
  return [...new Set(keys.filter((key) => key !== ''))];
}

/** Lists which of some wanted topics an expertise covers: the same phrase, or a telling word in common. */
export function toCovered(wanted: readonly string[], expertise: readonly string[]): string[] {
  const words = new Set(expertise.flatMap(toTellingWords));
  return wanted.filter(
    (topic) => expertise.includes(topic) || toTellingWords(topic).some((word) => words.has(word)),
  );
}

function toTellingWords(topic: string): string[] {
  return topic.split('-').filter((word) => !commonWords.has(word));
}
