import type { Copy } from '../../copy/copy.ts';
import { toCalendarDay } from '../../domain/calendar-parts.ts';
import type { Card } from '../../domain/cards/card.ts';
import type { CohortSeats } from '../../domain/directory/cohort-seats.ts';
import type { TrackLength } from '../../domain/library/track-length.ts';
import type { Cohort } from '../../schemas/cohort.ts';
import type { Resource } from '../../schemas/resource.ts';
import type { Track } from '../../schemas/track.ts';
import { toFactsLine } from '../library/resource-words.ts';
import { toTrackFacts } from '../track/track-words.ts';

/** What all cards of a programme in one language share. */
export interface CardFrame {
  readonly copy: Copy;
  readonly language: string;
  readonly program: string;
  /** Of the page, as people write it. */
  readonly address: string;
}

/** Draws the table of a cohort that has one yet, else eight mentors and their groups as an example. */
const exampleTable = { leads: 8, taken: 33, capacity: 40 };

/** Writes the programme's own card, for every page without another. */
export function toProgramCard(
  promise: string,
  seats: CohortSeats | undefined,
  { copy, program, address }: CardFrame,
): Card {
  const { leads, taken, capacity } = seats ?? exampleTable;
  return {
    kind: copy.site.cards.program,
    title: program,
    lines: [promise],
    program,
    address,
    figure: { kind: 'table', leads, taken, capacity },
  };
}

/** Writes the card of a cohort: its dates, and its seats in numbers and dots; nobody is named. */
export function toCohortCard(
  cohort: Cohort,
  table: CohortSeats,
  counts: { readonly placed: number; readonly groups: number } | undefined,
  { copy, program, address }: CardFrame,
): Card {
  const { time } = copy;
  const [starts, ends] = [toCalendarDay(cohort.starts), toCalendarDay(cohort.ends)];
  const first = starts.year === ends.year ? time.dayAndMonth(starts) : time.fullDay(starts);
  const days = copy.cohort.days(first, time.fullDay(ends));
  const { leads, taken, capacity } = table;
  const open = leads > 0 ? [copy.cohort.seatsOpen(table).join(' ')] : [];
  const seats =
    counts === undefined ? open : [copy.cohort.seatsPlaced(counts.placed, counts.groups)];
  return {
    kind: copy.site.cards.cohort,
    title: cohort.title,
    lines: [days, ...seats],
    program,
    address,
    figure: { kind: 'table', leads, taken, capacity },
  };
}

/** Writes the card of a track: whom it is for, how long it is, and its parts as stops. */
export function toTrackCard(
  track: Track,
  count: number,
  length: TrackLength,
  { copy, program, address }: CardFrame,
): Card {
  return {
    kind: copy.site.cards.track,
    title: track.title,
    lines: [toTrackFacts(track, count, length, copy)],
    program,
    address,
    figure: { kind: 'rail', stops: track.sections.length },
  };
}

/** Writes the card of a resource: what it is, how long it takes, in which language, and what it is for. */
export function toResourceCard(
  resource: Resource,
  { copy, language, program, address }: CardFrame,
): Card {
  return {
    kind: toFactsLine(resource, copy, language),
    title: resource.title,
    lines: [resource.summary],
    program,
    address,
    figure: { kind: 'sheet' },
  };
}
