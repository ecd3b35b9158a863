import { z } from 'zod';
import type { TeamProblem, TeamResult } from './team-search/team-problem.ts';

/** A team benchmark problem and its known optimum, where there is one. */
export interface TeamInstance {
  readonly name: string;
  readonly problem: TeamProblem;
  readonly proven: TeamResult | undefined;
}

const hoursSchema = z.array(z.number().min(0).max(168).multipleOf(0.5));

const instanceSchema = z.object({
  name: z.string().optional(),
  teams: z.array(z.object({ id: z.int(), nav: z.array(hoursSchema).min(1), cap: hoursSchema })),
  cands: z.array(z.object({ slots: hoursSchema, rank: z.int(), prefs: z.array(z.int()) })),
  proven: z.object({ placed: z.int(), completeTeams: z.int(), rankSum: z.int() }).optional(),
});

/**
 * Reads a team instance: hours since Sunday 00:00 in halves, at most three people a team, five hours
 * shared by all and three with the captain. No preference means that any team will do.
 * @throws {z.ZodError} where the text is no such instance
 */
export function readTeamInstance(text: string, fallbackName: string): TeamInstance {
  const { name, teams, cands, proven } = instanceSchema.parse(JSON.parse(text));
  const places = new Map(teams.map(({ id }, place) => [id, place]));
  return {
    name: name ?? fallbackName,
    problem: {
      size: 3,
      hoursOfAll: 5,
      hoursWithCaptain: 3,
      teams: teams.map(({ nav, cap }) => ({
        navigators: nav.map(toHalfHours),
        captain: toHalfHours(cap),
      })),
      people: cands.map(({ slots, rank, prefs }) => ({
        free: toHalfHours(slots),
        rank,
        teams:
          prefs.length === 0 ? [...places.values()] : prefs.flatMap((id) => places.get(id) ?? []),
      })),
    },
    proven,
  };
}

/** Writes a team instance as the JSON that `readTeamInstance` reads. */
export function writeTeamInstance({ name, problem, proven }: TeamInstance): string {
  const toHours = (halfHours: readonly number[]) => halfHours.map((each) => each / 2);
  const isAny = (teams: readonly number[]) => teams.length === problem.teams.length;
  return `${JSON.stringify({
    name,
    teams: problem.teams.map(({ navigators, captain }, id) => {
      return { id, nav: navigators.map(toHours), cap: toHours(captain) };
    }),
    cands: problem.people.map(({ free, rank, teams }) => {
      return { slots: toHours(free), rank, prefs: isAny(teams) ? [] : teams };
    }),
    proven,
  })}\n`;
}

function toHalfHours(hours: readonly number[]): number[] {
  return [...new Set(hours.map((hour) => Math.round(2 * hour)))].sort((one, other) => one - other);
}
