import { toCohortClock } from '../../time/cohort-clock.ts';
import { isAnyOverlapping } from '../../time/slot-meetings.ts';
import { toWeekSteps } from '../../time/weekly-availability.ts';
import { getBusySpans } from '../busy-spans.ts';
import type { CohortFacts, PrivateParts } from '../facts.ts';
import { getSeats, isLedFormat, type LedFormat } from '../leading.ts';
import { getParticipation } from '../participation.ts';
import type { Problem } from '../problem.ts';
import type { Wishes } from '../wishes.ts';
import { listMissingHalfHours } from './missing-hours.ts';

/** What a problem does not say, though a change could begin there. */
export interface HintFacts {
  /** By person: how many seats they have as a lead, whatever the cohort's largest group. */
  readonly seats: readonly number[];
  /** Whether leads whose seats are all taken are left out of the problem. */
  readonly hasFullLeads: boolean;
  /** The format in which one more lead could take a person with the least company. */
  readonly leadFormat: LedFormat;
  /** By person: whom they asked for and whom they must not meet, by handle. */
  readonly wishes: readonly Wishes[];
  /** By slot: the half hours that one person would have to add; undefined where no more hours help. */
  readonly missing: (person: number) => readonly (readonly number[] | undefined)[];
  /** By slot: 1 where one person is free if all hours they wrote count, however early or late; undefined where that is so already. */
  readonly anyHour: (person: number) => Uint8Array | undefined;
}

/** Reads from the records what hints can begin with. */
export function toHintFacts(
  facts: CohortFacts,
  privateParts: PrivateParts,
  problem: Problem,
): HintFacts {
  return {
    seats: problem.people.map(({ handle }) => getSeats(facts, handle)),
    hasFullLeads: getParticipation(facts).setAside.some(({ reason }) => reason === 'seats-taken'),
    leadFormat: findLeadFormat(facts),
    wishes: problem.people.map(({ handle }) => ({
      apart: privateParts.get(handle)?.apart ?? [],
      together: privateParts.get(handle)?.together ?? [],
    })),
    missing: (person) => toMissing(facts, privateParts, problem, person),
    anyHour: (person) => toAnyHour(facts, privateParts, problem, person),
  };
}

function findLeadFormat({ cohort }: CohortFacts): LedFormat {
  const led = cohort.formats.filter(isLedFormat);
  return led.find((format) => format === 'one-to-one') ?? led[0] ?? 'mentor-led';
}

function toMissing(
  facts: CohortFacts,
  privateParts: PrivateParts,
  problem: Problem,
  person: number,
): (readonly number[] | undefined)[] {
  const handle = problem.people[person]?.handle ?? '';
  const part = privateParts.get(handle);
  if (part === undefined) return [];
  const clock = toCohortClock(facts.cohort, part.zone);
  const busy = getBusySpans(facts, handle);
  return problem.slots.map(({ meetings }) =>
    isAnyOverlapping(meetings, busy) ? undefined : listMissingHalfHours(part, clock, meetings),
  );
}

function toAnyHour(
  facts: CohortFacts,
  privateParts: PrivateParts,
  problem: Problem,
  person: number,
): Uint8Array | undefined {
  const handle = problem.people[person]?.handle ?? '';
  const part = privateParts.get(handle);
  if (part === undefined || part.outsideWakingHours) return undefined;
  const written = toWeekSteps(part.availability, 'all-hours');
  const waking = toWeekSteps(part.availability, 'waking-hours');
  if (written.every((step, index) => step === waking[index])) return undefined;
  const parts = new Map([[handle, { ...part, outsideWakingHours: true }]]);
  return Uint8Array.from(toMissing(facts, parts, problem, person), (halfHours) =>
    halfHours?.length === 0 ? 1 : 0,
  );
}
