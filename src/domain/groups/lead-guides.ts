import type { Resource } from '../../schemas/resource.ts';
import type { Session } from '../../schemas/session.ts';
import type { Stage } from '../../schemas/words.ts';
import { compareText } from '../text-order.ts';

/** A week of a group, as far as guides for those who lead it go by it. */
interface GuidedWeek {
  readonly number: number;
  readonly entries: readonly { readonly session: Pick<Session, 'kind' | 'resources'> }[];
}

type Guide = Pick<Resource, 'audience' | 'stage' | 'url' | 'translates'>;

/** How many guides a week names: more would be a library. */
const MOST = 3;

/**
 * Lists for each week the guides for those who lead a group, by slug: what is for mentors, and neither for
 * mentees nor for coordinators. A guide stands in the first week that reads something of its stage, one for
 * any stage, or for the orientation, in that of the first meeting; the programme's own texts come first.
 * @param weeks in order of time
 * @param resources the published ones by slug
 */
export function toLeadGuides(
  weeks: readonly GuidedWeek[],
  resources: ReadonlyMap<string, Guide>,
): ReadonlyMap<number, readonly string[]> {
  const named = new Set(
    weeks.flatMap(({ entries }) => entries.flatMap(({ session }) => session.resources)),
  );
  const left = [...resources].filter(([slug, guide]) => isForLeads(guide) && !named.has(slug));
  const meetings = weeks.filter(({ entries }) =>
    entries.some(({ session }) => session.kind === 'group'),
  );
  const given = new Set<string>();
  return new Map(
    meetings.map((week, index) => {
      const stages = toStages(week, resources);
      if (index === 0) for (const stage of ['orientation', 'any'] as const) stages.add(stage);
      const slugs = left
        .filter(([slug, { stage }]) => stages.has(stage) && !given.has(slug))
        .toSorted(compareGuides)
        .slice(0, MOST)
        .map(([slug]) => slug);
      for (const slug of slugs) given.add(slug);
      return [week.number, slugs];
    }),
  );
}

function isForLeads({ audience, translates }: Guide): boolean {
  const isOthers = audience.includes('mentee') || audience.includes('coordinator');
  return audience.includes('mentor') && !isOthers && translates === undefined;
}

/** The stages of what is read in a week; what helps at any time says nothing of it. */
function toStages({ entries }: GuidedWeek, resources: ReadonlyMap<string, Guide>): Set<Stage> {
  const read = entries.flatMap(({ session }) => session.resources);
  const stages = read.flatMap((slug) => resources.get(slug)?.stage ?? []);
  return new Set(stages.filter((stage) => stage !== 'any'));
}

function compareGuides([one, first]: [string, Guide], [other, second]: [string, Guide]): number {
  const isElsewhere = ({ url }: Guide) => Number(url !== undefined);
  return isElsewhere(first) - isElsewhere(second) || compareText(one, other);
}
