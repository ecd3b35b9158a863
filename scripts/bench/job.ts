import { z } from 'zod';

const crowdShapeSchema = z.object({
  people: z.int(),
  mentors: z.int(),
  minMembers: z.int(),
  maxMembers: z.int(),
  availability: z.int(),
});

const teamShapeSchema = z.object({ teams: z.int(), people: z.int(), choices: z.int() });

const fileSchema = z.object({ kind: z.literal('file'), path: z.string() });

/** `own`: the product's search; `reference`: HiGHS on the plain program of the same instance, planning anew, or planning round by round. */
const waySchema = z.enum(['own', 'reference']);

/** One measurement, as it is handed to a fresh process. */
export const jobSchema = z.discriminatedUnion('subject', [
  z.object({
    subject: z.literal('mentor-led'),
    way: waySchema,
    source: z.union([
      fileSchema,
      z.object({ kind: z.literal('crowd'), shape: crowdShapeSchema, seed: z.int() }),
    ]),
  }),
  z.object({
    subject: z.literal('teams'),
    way: waySchema,
    source: z.union([
      fileSchema,
      z.object({ kind: z.literal('drawn'), shape: teamShapeSchema, seed: z.int() }),
    ]),
  }),
  z.object({ subject: z.literal('circles'), people: z.int(), seed: z.int() }),
  z.object({
    subject: z.literal('pair-sums'),
    people: z.int(),
    seed: z.int(),
    /** How many times the evaluations of the class. */
    times: z.int(),
  }),
  z.object({ subject: z.literal('repair'), way: waySchema, seed: z.int() }),
  z.object({
    subject: z.literal('rotations'),
    way: waySchema,
    source: z.union([
      z.object({
        kind: z.literal('full'),
        groups: z.int(),
        size: z.int(),
        rounds: z.int(),
      }),
      z.object({ kind: z.literal('drawn') }),
    ]),
    seed: z.int(),
  }),
  z.object({
    subject: z.literal('same-bytes'),
    order: z.enum(['as-drawn', 'shuffled']),
    seed: z.int(),
  }),
]);

export type Job = z.infer<typeof jobSchema>;

/** The jobs of one subject. */
export type JobOf<Subject extends Job['subject']> = Extract<Job, { subject: Subject }>;

/** Nodes that the reference may take: it is to end with an optimum. */
export const referenceNodes = 100_000_000;

/** What a fresh process measured. */
export const outcomeSchema = z.object({
  /** From the instance in memory to the answer: neither starting, reading nor checking. */
  seconds: z.number(),
  /** The same in seconds of processor time, which other processes disturb less. */
  cpuSeconds: z.number(),
  /** The most memory of the whole process, in MiB. */
  peakMB: z.number(),
  /** What is known of the answer. */
  status: z.string(),
  /** Figures of the subject, by name. */
  figures: z.record(z.string(), z.number()),
});

export type Outcome = z.infer<typeof outcomeSchema>;
