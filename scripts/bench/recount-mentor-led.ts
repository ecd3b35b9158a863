import { getFit, type MentorLedInstance } from './mentor-led-instance.ts';

/** A group of an instance as it was found. */
export interface InstanceGroup {
  readonly mentor: number;
  readonly slot: number;
  readonly people: readonly number[];
}

/** What groups are worth. */
export interface MentorLedScore {
  /** Σ fit − penalty · unplaced. */
  readonly objective: number;
  readonly unplaced: number;
}

/**
 * Counts what groups are worth from the instance alone.
 * @throws {Error} where the groups break a rule of the instance
 */
export function recountMentorLed(
  instance: MentorLedInstance,
  groups: readonly InstanceGroup[],
): MentorLedScore {
  const mentors = new Set<number>();
  const placed = new Set<number>();
  let fit = 0;
  for (const group of groups) {
    if (mentors.has(group.mentor)) throw new Error(`Mentor ${group.mentor} leads two groups.`);
    mentors.add(group.mentor);
    checkGroup(instance, group);
    for (const person of group.people) {
      if (placed.has(person)) throw new Error(`Person ${person} is in two groups.`);
      placed.add(person);
      fit += getFit(instance, group.mentor, person);
    }
  }
  const unplaced = instance.peopleFree.length - placed.size;
  return { objective: fit - instance.unplacedPenalty * unplaced, unplaced };
}

function checkGroup(instance: MentorLedInstance, { mentor, slot, people }: InstanceGroup): void {
  const { minMembers, maxMembers, mentorsFree, peopleFree } = instance;
  if (people.length < minMembers || people.length > maxMembers) {
    throw new Error(`Mentor ${mentor} has a group of ${people.length}.`);
  }
  if (mentorsFree[mentor]?.includes(slot) !== true) {
    throw new Error(`Mentor ${mentor} is not free at slot ${slot}.`);
  }
  for (const person of people) {
    if (peopleFree[person]?.includes(slot) !== true) {
      throw new Error(`Person ${person} is not free at slot ${slot}.`);
    }
    if (getFit(instance, mentor, person) === 0) {
      throw new Error(`Person ${person} may not join mentor ${mentor}.`);
    }
  }
}
