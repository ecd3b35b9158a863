import { Temporal } from 'temporal-polyfill';
import { toIntegerDraw } from '../../../src/domain/matching/integer-draw.ts';
import type { RepairRequest } from '../../../src/domain/matching/repair/repair-request.ts';
import { seasonWeeks, type SeasonCrowd } from './season-crowd.ts';

/** What happens before a week of a season begins, whatever the groups are. */
export interface SeasonWeek {
  readonly week: number;
  readonly request: RepairRequest;
  /** Everybody who enrolled late by then. */
  readonly joined: ReadonlySet<string>;
  /** Who misses this one meeting; groups stay as they are. */
  readonly absent: ReadonlySet<string>;
}

/** How likely each thing is in a week, of 1000: about a fifth of the seekers leave in a season. */
const chances = { leaves: 15, pauses: 10, leadLeaves: 10, leadPauses: 5, absent: 80 } as const;

/** Weeks in which people still join: the first half. */
const lastJoining = 7;

/**
 * Draws the story of a season: seekers and leads who leave, or pause for one to three weeks, people who
 * enroll late in the first half, and single absences. It asks nothing of any strategy, so all meet the same.
 */
export function toSeasonWeeks(crowd: SeasonCrowd, seed: number): SeasonWeek[] {
  const { all, late } = crowd;
  const draw = toIntegerDraw(seed * 104_729 + all.enrollments.size);
  const isLate = (handle: string) => late.seekers.includes(handle) || late.leads.includes(handle);
  const present = new Set([...all.enrollments.keys()].filter((handle) => !isLate(handle)));
  const back = new Map<string, number>();
  const joined = new Set<string>();
  return Array.from({ length: seasonWeeks - 1 }, (_, index): SeasonWeek => {
    const week = index + 2;
    const request = {
      from: toMonday(all.cohort.starts, week),
      leaves: [],
      pauses: [],
      joins: [],
      leadLeaves: [],
    };
    const asked: Record<'leaves' | 'pauses' | 'joins', string[]> = {
      leaves: [],
      pauses: [],
      joins: [],
    };
    for (const handle of [...present].sort()) {
      const isLead = all.mentors.has(handle);
      const roll = draw.below(1000);
      const leaves = isLead ? chances.leadLeaves : chances.leaves;
      const pauses = leaves + (isLead ? chances.leadPauses : chances.pauses);
      if (roll >= pauses) continue;
      present.delete(handle);
      if (roll < leaves) asked.leaves.push(handle);
      else {
        asked.pauses.push(handle);
        back.set(handle, week + 1 + draw.below(3));
      }
    }
    for (const [handle, until] of [...back].filter((entry) => entry[1] === week)) {
      if (until === week) asked.joins.push(handle);
      back.delete(handle);
      present.add(handle);
    }
    for (const list of [late.seekers, late.leads]) {
      const due = Math.floor(
        (list.length * Math.min(week - 1, lastJoining - 1)) / (lastJoining - 1),
      );
      for (const handle of list.slice(0, due).filter((one) => !joined.has(one))) {
        joined.add(handle);
        present.add(handle);
        asked.joins.push(handle);
      }
    }
    const absent = new Set([...present].sort().filter(() => draw.below(1000) < chances.absent));
    return { week, request: { ...request, ...asked }, joined: new Set(joined), absent };
  });
}

function toMonday(starts: string, week: number): string {
  return Temporal.PlainDate.from(starts)
    .add({ weeks: week - 1 })
    .toString();
}
