import type { Aim, GroupingProof, MemberFit } from '../../schemas/grouping-proof.ts';
import type { Grouping } from '../../schemas/grouping.ts';
import { toCanonicalJson } from './canonical-json.ts';
import type { CohortFacts, PrivateParts } from './facts.ts';
import { toFinding, type Finding } from './findings.ts';
import { getParticipation, isLeftOver } from './participation.ts';
import { toVerifiedFits } from './verify-fits.ts';
import { findZoneFaults } from './verify-zones.ts';

/** Finds where the sealed proof of a grouping is missing, or says what does not follow from the records. */
export function findProofFaults(
  facts: CohortFacts,
  privateParts: PrivateParts,
  grouping: Grouping | undefined,
  proof: GroupingProof | undefined,
): Finding[] {
  if (proof === undefined) return [toFinding('no-proof')];
  // Its groups are others, of which it knows no times.
  if (grouping === undefined) return [toFinding('other-proof')];
  const fits = toVerifiedFits(facts, privateParts, grouping);
  return [
    ...findOtherProof(grouping, proof),
    ...findFitFaults(fits, proof),
    ...findAimFaults(facts, grouping, fits, proof),
    ...findQualityFaults(grouping, proof),
    ...findUnplacedFaults(facts, grouping, proof),
    ...findZoneFaults(facts, privateParts, grouping, proof),
  ];
}

function findOtherProof(grouping: Grouping, proof: GroupingProof): Finding[] {
  if (toCanonicalJson(proof.grouping) === toCanonicalJson(grouping)) return [];
  const ids = grouping.groups
    .filter((group) => {
      const proven = proof.grouping.groups.find(({ id }) => id === group.id);
      return toCanonicalJson(proven ?? null) !== toCanonicalJson(group);
    })
    .map(({ id }) => id);
  return [toFinding('other-proof', { found: ids.join(', ') || undefined })];
}

function findFitFaults(fits: readonly MemberFit[], proof: GroupingProof): Finding[] {
  const toKey = ({ handle, as, group }: MemberFit) => [handle, as, group].join(' ');
  const said = new Map(proof.fits.map((fit) => [toKey(fit), fit]));
  const known = new Set(fits.map(toKey));
  const wrong = fits.filter((fit) => {
    const other = said.get(toKey(fit));
    return toCanonicalJson(other ?? null) !== toCanonicalJson(fit);
  });
  const surplus = proof.fits.filter((fit) => !known.has(toKey(fit)));
  return [...wrong, ...surplus].map((fit) =>
    toFinding('untrue-fit', {
      group: fit.group,
      handles: [fit.handle],
      found: String(said.get(toKey(fit))?.fit ?? 'none'),
      expected: known.has(toKey(fit)) ? String(fit.fit) : 'none',
    }),
  );
}

function findAimFaults(
  facts: CohortFacts,
  grouping: Grouping,
  fits: readonly MemberFit[],
  proof: GroupingProof,
): Finding[] {
  const expected = toAimValues(facts, grouping, fits);
  const names = [...expected.keys()].join(', ');
  const said = proof.aims.map(({ aim }) => aim).join(', ');
  const missing = said === names ? [] : [toFinding('untrue-aim', { found: said, expected: names })];
  return [
    ...missing,
    ...proof.aims.flatMap((aim, index) => {
      const value = expected.get(aim.aim);
      const isTrue = value === undefined || value === aim.value;
      return [
        ...(isTrue ? [] : [toUntrueAim(aim, value)]),
        ...(hasTrueBound(aim, proof.aims.slice(0, index)) ? [] : [toUntrueBound(aim)]),
      ];
    }),
  ];
}

/** Counts again what each aim reaches, in order of rank. */
function toAimValues(
  facts: CohortFacts,
  { groups, settings }: Grouping,
  fits: readonly MemberFit[],
): Map<Aim['aim'], number> {
  const members = groups.flatMap((group) => group.members);
  const values = new Map<Aim['aim'], number>();
  const leftOver = getParticipation(facts).seekers.filter((handle) => isLeftOver(facts, handle));
  if (leftOver.length > 0) {
    values.set('left-over', leftOver.filter((handle) => members.includes(handle)).length);
  }
  values.set('placed', members.length);
  if (settings.fitFloor > 0) {
    const under = fits.filter(({ as, fit }) => as === 'member' && fit < settings.fitFloor);
    values.set('under-floor', under.length);
  }
  values.set(
    'value',
    fits.reduce((sum, { fit }) => sum + fit, 0),
  );
  return values;
}

function hasTrueBound(
  { aim, value, bound, status, isConditional }: Aim,
  before: readonly Aim[],
): boolean {
  const isReachable = aim === 'under-floor' ? bound <= value : bound >= value;
  const isMet = bound === value;
  const rests = before.some((earlier) => earlier.status === 'gap');
  return isReachable && (status === 'gap' || isMet) && rests === isConditional;
}

/** The published quality says no more than the proof. */
function findQualityFaults({ quality }: Grouping, { aims }: GroupingProof): Finding[] {
  const placing = aims.filter(({ aim }) => aim === 'placed' || aim === 'left-over');
  const value = aims.find(({ aim }) => aim === 'value');
  const placed = placing.some(({ status }) => status === 'gap') ? 'gap' : placing[0]?.status;
  const short = value === undefined ? 0 : value.bound - value.value;
  const isWithin = value !== undefined && short * 100 <= quality.gapPercent * value.bound;
  if (quality.placed === placed && quality.value === value?.status && isWithin) return [];
  return [
    toFinding('untrue-quality', {
      found: `${quality.placed}, ${quality.value}, ${quality.gapPercent} %`,
      expected: `${placed ?? 'none'}, ${value?.status ?? 'none'}`,
    }),
  ];
}

function findUnplacedFaults(
  facts: CohortFacts,
  { groups }: Grouping,
  proof: GroupingProof,
): Finding[] {
  const placed = new Set(groups.flatMap(({ members }) => members));
  const expected = getParticipation(facts).seekers.filter((handle) => !placed.has(handle));
  const said = proof.unplaced.map(({ handle }) => handle);
  const differing = [
    ...expected.filter((handle) => !said.includes(handle)),
    ...said.filter((handle) => !expected.includes(handle)),
  ];
  return differing.length === 0 ? [] : [toFinding('untrue-unplaced', { handles: differing })];
}

function toUntrueAim({ aim, value }: Aim, expected: number): Finding {
  return toFinding('untrue-aim', { found: `${aim} ${value}`, expected: `${aim} ${expected}` });
}

function toUntrueBound({ aim, value, bound, status }: Aim): Finding {
  return toFinding('untrue-bound', { found: `${aim} ${value}, bound ${bound}, ${status}` });
}
