import type { MemberFit } from '../../../schemas/grouping-proof.ts';
import type { Group, Grouping } from '../../../schemas/grouping.ts';
import type { PrivatePart } from '../../../schemas/private-part.ts';
import { toSlotMeetings } from '../../time/slot-meetings.ts';
import { compareText, type CohortFacts, type PrivateParts } from '../facts.ts';
import { getTopicsOfLead } from '../leading.ts';
import { getCompanyValues, getSizeValue, toPairRules, type PairRules } from './verify-company.ts';

/**
 * Computes everybody's fit anew from the records, by the rules of docs/matching.md and with nothing of
 * what planning used. Whoever's private part is not open is left out.
 */
export function toVerifiedFits(
  facts: CohortFacts,
  privateParts: PrivateParts,
  grouping: Grouping,
): MemberFit[] {
  const { settings } = grouping;
  const context = { facts, privateParts, settings, rules: toPairRules(facts, privateParts) };
  return grouping.groups
    .flatMap((group) => [
      ...group.leads.flatMap((handle) => toOne(context, group, handle, 'lead')),
      ...group.members.flatMap((handle) => toOne(context, group, handle, 'member')),
    ])
    .sort((a, b) => compareText(toKey(a), toKey(b)));
}

/** The order of fits: by person, then by what they are in which group. */
function toKey({ handle, as, group }: MemberFit): string {
  return [handle, as, group].join(' ');
}

interface Context {
  readonly facts: CohortFacts;
  readonly privateParts: PrivateParts;
  readonly settings: Grouping['settings'];
  readonly rules: PairRules;
}

function toOne(
  { facts, privateParts, settings, rules }: Context,
  group: Group,
  handle: string,
  as: MemberFit['as'],
): MemberFit[] {
  const part = privateParts.get(handle);
  if (part === undefined) return [];
  const wishes =
    as === 'lead'
      ? { topics: 1000, rankedLeads: 1000, goals: 1000 }
      : {
          ...(group.leads.length === 0
            ? getWishesAmongEquals(facts, group, handle)
            : getWishes(facts, group, part)),
          ...getCompanyValues(rules, settings, group, handle),
        };
  const localHour = getLocalHour(facts, group, part);
  const parts: Record<string, number> = { ...wishes, localHour, ...getSizeValue(settings, group) };
  let [weights, total] = [0, 0];
  for (const [name, weight] of Object.entries(settings.preferences)) {
    weights += weight;
    // Whoever leads has no company to wish for: what is not about them is met.
    total += weight * (parts[name] ?? 1000);
  }
  const fit = weights === 0 ? 1000 : Math.floor(total / weights);
  return [{ handle, group: group.id, as, fit, parts }];
}

function getWishes(facts: CohortFacts, { format, leads }: Group, part: PrivatePart) {
  const { topics = [], goalTopics = [] } = facts.enrollments.get(part.handle) ?? {};
  const isHelped = (topic: string) =>
    leads.some((lead) => getTopicsOfLead(facts, lead, format).includes(topic));
  const weighed = topics.map((topic, rank) => ({ weight: 5 - rank, isMet: isHelped(topic) }));
  const sum = (list: typeof weighed) => list.reduce((all, { weight }) => all + weight, 0);
  const rank = part.rankedLeads.findIndex((lead) => leads.includes(lead));
  const ranked = rank < 0 ? 0 : 1000 - rank * 200;
  return {
    topics:
      topics.length === 0
        ? 1000
        : Math.floor((sum(weighed.filter(({ isMet }) => isMet)) * 1000) / sum(weighed)),
    rankedLeads: part.rankedLeads.length === 0 ? 1000 : ranked,
    goals:
      goalTopics.length === 0
        ? 1000
        : Math.floor((goalTopics.filter(isHelped).length * 1000) / goalTopics.length),
  };
}

/** Each of the others helps with what they asked for, offer or set as a goal; the mean counts. */
function getWishesAmongEquals({ enrollments }: CohortFacts, { members }: Group, handle: string) {
  const { topics = [], goalTopics = [] } = enrollments.get(handle) ?? {};
  const others = members.filter((member) => member !== handle);
  let [topicSum, goalSum] = [0, 0];
  for (const other of others) {
    const theirs = enrollments.get(other);
    const brought = [theirs?.topics, theirs?.offers, theirs?.goalTopics].flatMap(
      (list) => list ?? [],
    );
    let [met, all] = [0, 0];
    for (const [rank, topic] of topics.entries()) {
      all += 5 - rank;
      met += brought.includes(topic) ? 5 - rank : 0;
    }
    topicSum += all === 0 ? 1000 : Math.floor((met * 1000) / all);
    const goals = goalTopics.filter((topic) => brought.includes(topic)).length;
    goalSum += goalTopics.length === 0 ? 1000 : Math.floor((goals * 1000) / goalTopics.length);
  }
  const topicsMean = Math.floor(topicSum / others.length);
  return { topics: topicsMean, rankedLeads: 1000, goals: Math.floor(goalSum / others.length) };
}

/** Values the least comfortable meeting: 1000 from 09:00 to 20:00, 0 at two hours before or after. */
export function getLocalHour(
  { cohort, from }: CohortFacts,
  { slot }: Group,
  part: PrivatePart,
): number {
  if (part.outsideWakingHours) return 1000;
  const found = toSlotMeetings(cohort, slot, from);
  const meetings = found.kind === 'offered' ? found.meetings : [];
  const values = meetings.map(({ starts, startMinute, endMinute }) => {
    const local = starts.toZonedDateTimeISO(part.zone);
    const from = local.hour * 60 + local.minute;
    const to = from + endMinute - startMinute;
    const outside = Math.max(9 * 60 - from, to - 20 * 60, 0);
    return Math.max(0, 1000 - Math.ceil((outside * 1000) / 120));
  });
  return Math.min(1000, ...values);
}
