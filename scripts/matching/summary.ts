import { getShownSizes, type ShownSize } from '../../src/domain/enrollment/joiners.ts';
import { getSlotsInReach } from '../../src/domain/matching/explain.ts';
import type { Comparison, GroupDifference } from '../../src/domain/matching/compare.ts';
import type { Aim } from '../../src/schemas/grouping-proof.ts';
import type { Slot } from '../../src/schemas/grouping.ts';
import { findMeantName } from '../checks/suggestion.ts';
import { toFormatLines } from './format-lines.ts';
import type { Plan } from './make-plan.ts';
import { toPriceLines, toPublicOverrideLines } from './overrides-price.ts';
import type { Reader } from './reader.ts';
import { setAsideWords, statusWords, toCount, toSlotWords, unplacedWords } from './words.ts';

/** How many of the tightest places are shown. */
const mostTight = 3;

/** Sums a plan up in lines: counts, quality, what differs from what is published, who has no group and why. */
export function toSummaryLines(plan: Plan, reader: Reader): string[] {
  const { grouping } = plan.proof;
  const { counts } = grouping;
  const { groupSize } = grouping.settings;
  const sizes = getShownSizes({ formats: plan.facts.cohort.formats, groupSize });
  const times = canShowTimes(plan, reader) ? 'shown' : 'hidden';
  return [
    `${plan.facts.cohort.title} (${plan.facts.id})`,
    ...(times === 'shown' ? [`  Hours are those of ${plan.facts.cohort.zone}.`] : []),
    `  ${counts.placed} of ${toCount(counts.seekers, 'seeker')} placed in ${toCount(counts.groups, 'group')} of ${toSizes(sizes)}; ${counts.unplaced} without a group`,
    ...toFormatLines(plan.facts.cohort, grouping.groups, (handle) => toName(plan, handle)),
    ...plan.proof.aims
      .filter(({ aim }) => reader === 'coordinator' || aim === 'placed')
      .map((aim) => `  ${toAimLine(aim)}`),
    ...toEarlyLines(plan),
    ...toOverrideLines(plan, reader),
    '',
    ...toDifferenceLines(plan, times),
    ...(reader === 'coordinator' ? toPrivateLines(plan) : toPublicLines(plan)),
  ];
}

function toName({ facts }: Plan, handle: string): string {
  return facts.mentors.get(handle)?.name ?? handle;
}

/** "2 to 4"; "1 or 3 to 5" where some meet one to one. */
function toSizes(sizes: readonly ShownSize[]): string {
  const ranges = sizes.map(({ min, max }) => (min === max ? String(max) : `${min} to ${max}`));
  return ranges.join(' or ');
}

/** A log that may be public tells no hour that only members may know. */
function canShowTimes({ facts }: Plan, reader: Reader): boolean {
  return reader === 'coordinator' || facts.cohort.publish.times === 'all';
}

function toOverrideLines({ price, proof }: Plan, reader: Reader): string[] {
  if (price === undefined) return [];
  if (reader === 'public-log') return toPublicOverrideLines(price);
  const unplaced = proof.unplaced.map(({ handle }) => handle);
  return toPriceLines(price, proof.aims, unplaced);
}

function toEarlyLines({ early = [] }: Plan): string[] {
  if (early.length === 0) return [];
  return ['', 'It is early to publish this plan:', ...early.map((sentence) => `  ${sentence}`)];
}

function toAimLine({ aim, value, bound, status, isConditional }: Aim): string {
  const names: Record<Aim['aim'], string> = {
    'left-over': 'Placed of those whom an earlier cohort left over',
    placed: 'Placed',
    'under-floor': 'Placed under the fit floor',
    value: 'Total fit',
  };
  const best = aim === 'under-floor' ? 'no grouping has fewer' : 'no grouping has more';
  const word = status === 'gap' ? `the best may be ${bound}` : best;
  const given = isConditional ? ', given what the aims above reach' : '';
  return `${names[aim]}: ${value} (${word}${given}; ${statusWords[status]})`;
}

function toDifferenceLines(
  { comparison, published, facts }: Plan,
  times: 'shown' | 'hidden',
): string[] {
  const toLine = (difference: GroupDifference) => toGroupLine(difference, times);
  const { groups, moves, unchanged, atOtherHour } = comparison;
  if (published === undefined) {
    return ['Nothing is published yet. These groups would be:', ...groups.map(toLine)];
  }
  if (groups.length === 0) return ['Nothing differs from what is published.'];
  return [
    `Against what is published, ${toCount(unchanged, 'group stays', 'groups stay')} and:`,
    ...groups.map(toLine),
    ...toMoveLines(moves),
    ...toHourLines(atOtherHour),
    `To change as little as possible instead: npm run repair -- ${facts.id}`,
  ];
}

function toGroupLine(difference: GroupDifference, times: 'shown' | 'hidden'): string {
  const { kind, group } = difference;
  const name = `  ${kind.padEnd(7)}  ${group.id}  ${group.name}, ${[group.leads.join(' and ') || group.format, ...toTimes(group.slot, times)].join(', ')}`;
  if (kind !== 'changed') return `${name}: ${group.members.join(', ')}`;
  const parts = [
    ...difference.joined.map((handle) => `+ ${handle}`),
    ...difference.left.map((handle) => `− ${handle}`),
    ...(difference.slotBefore === undefined
      ? []
      : toTimes(difference.slotBefore, times, 'was ', 'another hour')),
  ];
  return `${name}: ${parts.join(', ')}`;
}

function toTimes(slot: Slot, times: 'shown' | 'hidden', before = '', instead = ''): string[] {
  if (times === 'shown') return [`${before}${toSlotWords(slot)}`];
  return instead === '' ? [] : [instead];
}

function toMoveLines(moves: Comparison['moves']): string[] {
  if (moves.length === 0) return [];
  const toPlace = (leads: string | undefined) => leads ?? 'no group';
  return [
    `Who moves (${moves.length}):`,
    ...moves.map(({ handle, from, to }) => `  ${handle}: ${toPlace(from)} → ${toPlace(to)}`),
  ];
}

function toHourLines(handles: readonly string[]): string[] {
  if (handles.length === 0) return [];
  return [
    `Who stays in their group and meets at another hour (${handles.length}):`,
    `  ${handles.join(', ')}`,
  ];
}

function toPublicLines({ proof, setAside }: Plan): string[] {
  return [
    '',
    `Not named here, because this log may be public: ${toCount(proof.unplaced.length, 'person', 'people')} without a group, ${setAside.length} set aside. A plan made on a coordinator’s own computer names them.`,
  ];
}

function toPrivateLines(plan: Plan): string[] {
  const { unplaced } = plan.proof;
  const lines: string[] = [];
  if (unplaced.length > 0) {
    lines.push('', `Without a group (${unplaced.length}):`);
    for (const { handle, reason, slotsInReach } of unplaced) {
      lines.push(
        `  ${handle}: ${unplacedWords[reason]} (${toCount(slotsInReach, 'slot')} in reach)`,
      );
    }
  }
  if (plan.setAside.length > 0) {
    lines.push('', `Set aside (${plan.setAside.length}):`);
    for (const { handle, as, reason } of plan.setAside) {
      lines.push(`  ${handle}, as a ${as}: ${setAsideWords[reason]}`);
    }
  }
  return [...lines, ...toUnknownLines(plan), ...toIdleLines(plan), ...toTightLines(plan)];
}

/** Names who named a handle that nobody has; nobody can be placed with, or kept apart from, a slip of the pen. */
function toUnknownLines({ facts, unknownWishes = [] }: Plan): string[] {
  if (unknownWishes.length === 0) return [];
  const known = [...facts.enrollments.keys(), ...facts.mentors.keys()].map((name) => ({ name }));
  return [
    '',
    `Named, but nobody has the handle (${unknownWishes.length}); ask who was meant:`,
    ...unknownWishes.map(({ handle, wish, named }) => {
      const meant = findMeantName(named, known);
      return `  ${handle}: ${wishWords[wish]} ${named}${meant === undefined ? '' : ` (perhaps ${meant})`}`;
    }),
  ];
}

const wishWords = {
  together: 'together with',
  apart: 'apart from',
  rankedLeads: 'would like as mentor',
} as const;

/** Names the leads for whom there is no group. */
function toIdleLines({ problem, proof }: Plan): string[] {
  const leading = new Set(proof.grouping.groups.flatMap(({ leads }) => leads));
  const leads = new Set(problem.tables.flatMap((table) => table.leads));
  const idle = [...leads]
    .flatMap((index) => problem.people[index]?.handle ?? [])
    .filter((handle) => !leading.has(handle))
    .sort();
  return idle.length === 0
    ? []
    : ['', `Leads without a group (${idle.length}):`, `  ${idle.join(', ')}`];
}

/** Names those who would be hardest to place elsewhere: fewest slots in reach among the placed, and lowest fit. */
function toTightLines({ problem, proof }: Plan): string[] {
  const placed = new Set(proof.grouping.groups.flatMap(({ members }) => members));
  const reach = problem.people
    .map(({ handle }, index) => ({ handle, slots: getSlotsInReach(problem, index) }))
    .filter(({ handle }) => placed.has(handle))
    .sort((a, b) => a.slots - b.slots || (a.handle < b.handle ? -1 : 1))
    .slice(0, mostTight);
  const fits = proof.fits
    .filter(({ as }) => as === 'member')
    .sort((a, b) => a.fit - b.fit || (a.handle < b.handle ? -1 : 1))
    .slice(0, mostTight);
  if (reach.length === 0) return [];
  const slots = reach.map(({ handle, slots: count }) => `${handle} ${count}`).join(', ');
  const lowest = fits.map(({ handle, fit }) => `${handle} ${fit}`).join(', ');
  return ['', 'Tightest:', `  fewest slots in reach: ${slots}`, `  lowest fit of 1000: ${lowest}`];
}
