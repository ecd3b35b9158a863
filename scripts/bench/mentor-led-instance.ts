import { z } from 'zod';

/** A mentor-led benchmark problem: mentors lead at most one group each, at one slot that all can make. */
export interface MentorLedInstance {
  readonly name: string;
  readonly slots: number;
  readonly minMembers: number;
  readonly maxMembers: number;
  /** What each person without a group costs. */
  readonly unplacedPenalty: number;
  /** By mentor: slots at which they are free, ascending. */
  readonly mentorsFree: readonly (readonly number[])[];
  /** By person. */
  readonly peopleFree: readonly (readonly number[])[];
  /** By mentor and then person: gain of the person with the mentor; 0 where not allowed. */
  readonly fit: Int16Array;
  /** The known optimum of Σ fit − penalty · unplaced, where there is one. */
  readonly proven: number | undefined;
}

const attendeeSchema = z.object({ free: z.array(z.int().min(0)) });

const instanceSchema = z
  .object({
    name: z.string().optional(),
    slots: z.int().min(1),
    minMembers: z.int().min(1),
    maxMembers: z.int().min(1),
    unplacedPenalty: z.int().min(0),
    mentors: z.array(attendeeSchema),
    people: z.array(attendeeSchema),
    fit: z.array(z.array(z.int().min(0).max(32_767))),
    proven: z.object({ objective: z.int() }).optional(),
  })
  .refine(({ fit, people, mentors }) => hasShape(fit, people.length, mentors.length), {
    error: 'fit needs a row for each person and in it a number for each mentor.',
  })
  .refine(
    ({ mentors, people, slots }) =>
      [...mentors, ...people].every(({ free }) => free.every((slot) => slot < slots)),
    { error: 'A slot in free is not below slots.' },
  );

/**
 * Reads a mentor-led instance from its JSON.
 * @throws {z.ZodError} where the text is no such instance
 */
export function readMentorLedInstance(text: string, fallbackName: string): MentorLedInstance {
  const { mentors, people, fit, proven, name, ...rest } = instanceSchema.parse(JSON.parse(text));
  const gains = new Int16Array(people.length * mentors.length);
  fit.forEach((row, person) => {
    row.forEach((gain, mentor) => {
      gains[mentor * people.length + person] = gain;
    });
  });
  return {
    ...rest,
    name: name ?? fallbackName,
    mentorsFree: mentors.map(toAscending),
    peopleFree: people.map(toAscending),
    fit: gains,
    proven: proven?.objective,
  };
}

/** Writes a mentor-led instance as the JSON that `readMentorLedInstance` reads. */
export function writeMentorLedInstance(instance: MentorLedInstance): string {
  const { mentorsFree, peopleFree, proven } = instance;
  const mentors = [...mentorsFree.keys()];
  return `${JSON.stringify({
    name: instance.name,
    slots: instance.slots,
    minMembers: instance.minMembers,
    maxMembers: instance.maxMembers,
    unplacedPenalty: instance.unplacedPenalty,
    mentors: mentorsFree.map((free) => ({ free })),
    people: peopleFree.map((free) => ({ free })),
    fit: peopleFree.map((_free, person) => mentors.map((each) => getFit(instance, each, person))),
    proven: proven === undefined ? undefined : { objective: proven },
  })}\n`;
}

/** Gives the gain of a person with a mentor; 0 where not allowed. */
export function getFit(instance: MentorLedInstance, mentor: number, person: number): number {
  return instance.fit[mentor * instance.peopleFree.length + person] ?? 0;
}

/** Lists by slot who is free, ascending. */
export function toFreeAt({ slots, peopleFree }: MentorLedInstance): Int32Array[] {
  const lists = Array.from({ length: slots }, (): number[] => []);
  peopleFree.forEach((free, person) => {
    for (const slot of free) lists[slot]?.push(person);
  });
  return lists.map((list) => Int32Array.from(list));
}

function hasShape(fit: readonly (readonly number[])[], people: number, mentors: number): boolean {
  return fit.length === people && fit.every(({ length }) => length === mentors);
}

function toAscending({ free }: { free: readonly number[] }): number[] {
  return [...new Set(free)].sort((one, other) => one - other);
}
