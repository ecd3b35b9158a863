import type { Copy } from '../copy/copy.ts';
import { toCalendarDay } from '../domain/calendar-parts.ts';
import type { SeekerKind } from '../domain/enrollment/joiners.ts';
import { toDayEnd } from '../domain/schedule/day-edges.ts';
import type { RailStop } from '../domain/schedule/rail.ts';
import { getSaidLanguage } from '../domain/translation/in-language.ts';
import { toAudienceWords } from './audience-words.ts';
import type { RailRow } from './rail-row.ts';
import { toKindWord } from './session-kind.ts';

/** What a rail needs to know beside the dates themselves. */
export interface RailContext {
  readonly copy: Copy;
  /** The cohort's zone. */
  readonly zone: string;
  readonly seekers: SeekerKind;
  readonly nameOf: (handle: string) => string;
  /** Where people join, while the window of mentees is open. */
  readonly joinHref?: string | undefined;
  /** Where the groups stand, once they are published. */
  readonly groupsHref?: string | undefined;
  readonly sessionLinks?: ((sessionId: string) => RailRow['links']) | undefined;
}

/** Puts a cohort's dates into the words of a rail. */
export function toRailWords(stops: readonly RailStop[], context: RailContext): RailRow[] {
  const { copy, zone } = context;
  return stops.map((stop) => ({
    datetime: stop.date,
    date: copy.time.shortDay(toCalendarDay(stop.date)),
    state: stop.phase,
    relative: stop.phase === 'next' ? { zone, days: stop.daysUntil } : undefined,
    ...toEventWords(stop, context),
  }));
}

function toEventWords({ date, event, phase }: RailStop, context: RailContext): EventWords {
  const { copy, zone } = context;
  const { rail } = copy;
  switch (event.what) {
    case 'enrollment-opens':
      return { title: rail.opens(event.who, context.seekers) };
    case 'enrollment-closes':
      return {
        title: rail.closes(event.who, context.seekers),
        until:
          phase === 'past'
            ? undefined
            : {
                text: rail.untilDayEnd(copy.zones.place(zone)),
                instant: toDayEnd(date, zone).toString(),
                zone,
              },
        links: event.who.includes('mentees') ? toLinks(rail.join, context.joinHref) : undefined,
      };
    case 'groups-published':
      return {
        title: rail.groupsPublished,
        href: context.groupsHref,
        note: rail.groupsPublishedNote,
      };
    case 'starts':
      return { title: rail.starts };
    case 'ends':
      return { title: rail.ends };
    case 'session':
      return toSessionWords(event.entry, context);
  }
}

function toSessionWords(entry: TimedSession, context: RailContext): EventWords {
  const { session, starts, ends, isCancelled } = entry;
  const { copy, zone, nameOf, seekers, sessionLinks } = context;
  const hosts = session.hosts.map(nameOf);
  const audience = toAudienceWords(session, seekers, copy);
  const notes = [audience, hosts.length === 0 ? undefined : copy.rail.hosts(hosts)];
  const note = notes.filter((words) => words !== undefined).join('. ');
  return {
    title: session.title,
    language: getSaidLanguage(session),
    cancelled: isCancelled ? copy.cohort.cancelled : undefined,
    kind: toKindWord(session, copy),
    clock: { starts, ends, zone },
    note: note === '' ? undefined : note,
    links: sessionLinks?.(session.id),
  };
}

function toLinks(text: string, href: string | undefined): RailRow['links'] {
  return href === undefined ? undefined : [{ text, href }];
}

type EventWords = Omit<RailRow, 'datetime' | 'date' | 'state' | 'relative'>;
type TimedSession = Extract<RailStop['event'], { what: 'session' }>['entry'];
