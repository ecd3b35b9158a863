import type { Aim, GroupingProof, MemberFit } from '../../../schemas/grouping-proof.ts';
import type { Grouping } from '../../../schemas/grouping.ts';
import { getLeastSure } from '../add-aims.ts';
import { toCanonicalJson } from '../canonical-json.ts';
import { getEarlierCohorts, type CohortFacts, type PrivateParts } from '../facts.ts';
import { toFinding, type Finding } from '../findings.ts';
import { getParticipation, isLeftOver } from '../participation.ts';
import { findOtherProof } from './verify-same-proof.ts';
import { withPlannedOthers, type ChangedInput } from '../planned-inputs.ts';
import { findCertificateFaults } from './verify-certificates.ts';
import { toVerifiedFits } from './verify-fits.ts';
import { findZoneFaults } from './verify-zones.ts';

/**
 * Finds where the sealed proof of a grouping is missing, or says what does not follow from the records.
 * @param allFacts also with the cohorts whose turn came later
 * @param changed records that changed since planning; where there are any, fits, aims and certificates
 * are left alone
 */
export function findProofFaults(
  allFacts: CohortFacts,
  privateParts: PrivateParts,
  grouping: Grouping | undefined,
  proof: GroupingProof | undefined,
  changed: readonly ChangedInput[],
): Finding[] {
  const facts = { ...allFacts, others: getEarlierCohorts(allFacts) };
  if (proof === undefined) return [toFinding('no-proof')];
  // Its groups are others, of which it knows no times.
  if (grouping === undefined) return [toFinding('other-proof')];
  const found = [
    ...findOtherProof(facts, grouping, proof),
    ...findQualityFaults(grouping, proof),
    ...findZoneFaults(facts, privateParts, grouping, proof),
  ];
  // What was counted from other records than there are now can't be counted again.
  if (changed.length > 0) return [...found, toChangedFinding(changed)];
  const fits = toVerifiedFits(facts, privateParts, grouping);
  return [
    ...found,
    ...findFitFaults(fits, proof),
    ...findAimFaults(facts, grouping, fits, proof),
    ...findUnplacedFaults(facts, grouping, proof),
    ...findCertificateFaults(
      withPlannedOthers(allFacts, proof.inputs),
      privateParts,
      grouping,
      fits,
      proof,
    ),
  ];
}

/** Names what is not as it was when the groups were planned. */
function toChangedFinding(changed: readonly ChangedInput[]): Finding {
  const people = changed.filter(
    ({ of }) => of !== 'rules' && of !== 'other-groups' && of !== 'ledger',
  );
  return toFinding('changed-since-planning', {
    handles: [...new Set(people.map(({ name }) => name))],
    found: changed.map(toChangeWords).join(', '),
  });
}

function toChangeWords({ of, name, how }: ChangedInput): string {
  if (how === 'differs' || of === 'ledger') return `${inputWords[of]} ${name}`;
  const when = how === 'joined' ? 'now' : 'no longer';
  if (of === 'other-groups') return `${inputWords[of]} ${name}, which are published ${when}`;
  return of === 'profile' ? `${name} leads ${when}` : `${name} takes part ${when}`;
}

/** Whom coordinators keep apart is sealed too, and counts as a wish of one of them. */
const inputWords: Readonly<Record<ChangedInput['of'], string>> = {
  rules: 'the rules of',
  enrollment: 'the enrollment of',
  profile: 'the profile of',
  'private-part': 'what is sealed about',
  'other-groups': 'the groups of',
  ledger: 'what the ledger says of people of',
};

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
  const placed = getLeastSure(placing);
  const short = value === undefined ? 0 : value.bound - value.value;
  const isWithin = value !== undefined && short * 100 <= quality.gapPercent * value.bound;
  if (quality.placed === placed && quality.value === value?.status && isWithin) return [];
  return [
    toFinding('untrue-quality', {
      found: `${quality.placed}, ${quality.value}, ${quality.gapPercent} %`,
      expected: `${placed}, ${value?.status ?? 'none'}`,
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
