import type { SeatingCertificate } from '../../../schemas/grouping-certificate.ts';
import type {
  Aim,
  GroupingProof,
  MemberFit,
  RepairProof,
} from '../../../schemas/grouping-proof.ts';
import type { Grouping } from '../../../schemas/grouping.ts';
import { addAims } from '../add-aims.ts';
import { toCanonicalJson } from '../canonical-json.ts';
import type { CohortFacts, PrivateParts } from '../facts.ts';
import { toFinding, type Finding } from '../findings.ts';
import { aimMeasures, listLedAims, noMeasure, toSigned } from '../led/led-aims.ts';
import { readSeatingCertificate, toMeasure } from '../led/seating-certificate.ts';
import { toStatementDigest } from '../led/statement.ts';
import { toLedSeating } from '../led/to-seating.ts';
import { toBoundedAims } from '../peers-bounds.ts';
import { checkPeers } from '../peers-certificate.ts';
import type { Problem } from '../problem.ts';
import { findPriceFault, recomputeBound, toReachable } from '../seating/check-bound.ts';
import { findProofFault } from '../seating/check-proof.ts';
import type { Measure, SeatingProblem } from '../seating/seating-problem.ts';
import { toRepairAims } from '../repair/repair-aims.ts';
import { toRepairSeating } from '../repair/repair-seating.ts';
import { toPeerPart } from '../to-peers.ts';
import { toProblem } from '../to-problem.ts';

/**
 * Finds where the certificates of a proof do not show what its aims say. The problem is stated anew from
 * the records; from there on nothing of what solves is used, integers alone.
 * @param facts as they were when the plan was made
 * @param fits everybody's fit, counted anew
 */
export function findCertificateFaults(
  facts: CohortFacts,
  privateParts: PrivateParts,
  grouping: Grouping,
  fits: readonly MemberFit[],
  { aims, parts, repair }: GroupingProof,
): Finding[] {
  const problem = toProblem(facts, privateParts);
  const values = toPartValues(problem, grouping, fits);
  const total = addAims(parts);
  return [
    ...findRepairFaults(problem, grouping, aims, repair),
    ...findLedFaults(problem, values.led, parts.led, repair),
    ...findPeersFaults(problem, values.peers, parts.peers),
    ...(toCanonicalJson(total) === toCanonicalJson(aims)
      ? []
      : [toFinding('untrue-certificate', { found: 'all groups together' })]),
  ];
}

type Values = ReadonlyMap<Aim['aim'], number>;

/** Counts what groups with leads and groups of equals reach, each by themselves. */
function toPartValues(
  problem: Problem,
  { groups, settings }: Grouping,
  fits: readonly MemberFit[],
): { readonly led: Values; readonly peers: Values } {
  const leftOver = new Set(
    problem.people.filter(({ isLeftOver }) => isLeftOver).map(({ handle }) => handle),
  );
  const count = (own: Grouping['groups']): Values => {
    const ids = new Set(own.map(({ id }) => id));
    const members = own.flatMap((group) => group.members);
    const ownFits = fits.filter(({ group }) => ids.has(group));
    const under = ownFits.filter(({ as, fit }) => as === 'member' && fit < settings.fitFloor);
    return new Map([
      ['left-over', members.filter((handle) => leftOver.has(handle)).length],
      ['placed', members.length],
      ['under-floor', under.length],
      ['value', ownFits.reduce((sum, { fit }) => sum + fit, 0)],
    ]);
  };
  return {
    led: count(groups.filter(({ leads }) => leads.length > 0)),
    peers: count(groups.filter(({ leads }) => leads.length === 0)),
  };
}

function findLedFaults(
  problem: Problem,
  values: Values,
  { statement, aims, certificates }: GroupingProof['parts']['led'],
  repair: RepairProof | undefined,
): Finding[] {
  const names = listLedAims(problem);
  if (aims.map(({ aim }) => aim).join() !== names.join()) return [toFault('groups with leads')];
  const { plain } = repair ? toRepairSeating(problem, repair.before.groups) : toLedSeating(problem);
  // Another version of the engine may number the same problem otherwise.
  if (toStatementDigest(plain) !== statement) {
    return [toFinding('other-statement', { level: 'notice' })];
  }
  const reached: ShownAim[] = [];
  return aims.flatMap((aim, at) => {
    const certificate = certificates[at];
    const kept = aim.aim === 'value' ? findKeptFaults(plain, repair?.kept, reached) : [];
    const shown =
      certificate === undefined ? Infinity : findShownBound(plain, aim.aim, certificate, reached);
    reached.push({ aim: aim.aim, value: toSigned(aim.aim, aim.value), bound: shown ?? Infinity });
    if (certificate === undefined && aim.status === 'certified') {
      return [toFinding('no-certificate', { found: aim.aim })];
    }
    const isTrue = aim.value === values.get(aim.aim) && shown !== undefined;
    const isShown = isTrue && isBoundShown(toSignedAim(aim), shown);
    return isShown ? kept : [...kept, toFault(`groups with leads, ${aim.aim}`)];
  });
}

/** What the last repair says that it changed is what its points and those of equals give, and no surer. */
function findRepairFaults(
  problem: Problem,
  { changes = [] }: Grouping,
  aims: readonly Aim[],
  repair: RepairProof | undefined,
): Finding[] {
  const change = changes.at(-1);
  if (change === undefined || repair === undefined) return [];
  const { before, kept, equals } = repair;
  const [slots, others] = toRepairAims(toRepairSeating(problem, before.groups), kept, equals, aims);
  const said = toCanonicalJson({ moved: change.moved, quality: change.quality });
  const shown = toCanonicalJson({
    moved: { slots: slots.value, others: others.value },
    quality: { slots: slots.status, others: others.status },
  });
  return said === shown ? [] : [toFault('the last repair')];
}

/** What is kept of earlier groups ranks before the value, which may rest on it. */
function findKeptFaults(
  plain: SeatingProblem,
  kept: RepairProof['kept'],
  reached: ShownAim[],
): Finding[] {
  if (kept === undefined) return [];
  const { value, certificate } = kept;
  const shown = findShownBound(plain, 'kept', certificate, reached);
  reached.push({ aim: 'kept', value, bound: shown ?? Infinity });
  if (shown !== undefined && isBoundShown(kept, shown)) return [];
  return [toFault('groups with leads, kept')];
}

function toSignedAim({ aim, value, bound, status }: Aim): Said {
  return { value: toSigned(aim, value), bound: toSigned(aim, bound), status };
}

/** An aim with what its groups reach and what was shown that none pass, so that more is better. */
interface ShownAim {
  readonly aim: SeatingCertificate['aim'];
  readonly value: number;
  readonly bound: number;
}

const measures: Readonly<Record<SeatingCertificate['aim'], Measure>> = {
  ...aimMeasures,
  kept: { ...noMeasure, kept: 1 },
};

/** What is said of an aim, with more as better. */
type Said = Pick<Aim, 'value' | 'bound' | 'status'>;

/** Tells whether an aim says no more of its bound than was shown; for the solver's word nothing is. */
function isBoundShown({ value, bound, status }: Said, shown: number): boolean {
  if (status !== 'gap' && bound !== value) return false;
  return status === 'solver-proven' || shown === Infinity || shown <= bound;
}

/** Finds the bound that a certificate shows, given what earlier aims reach and show; nothing where it does not hold. */
function findShownBound(
  plain: SeatingProblem,
  aim: SeatingCertificate['aim'],
  certificate: SeatingCertificate,
  earlier: readonly ShownAim[],
): number | undefined {
  if (certificate.aim !== aim || !isMeasure(toMeasure(certificate.measure), measures[aim]))
    return undefined;
  if (!certificate.floors.every((floor) => isImplied(floor, earlier))) return undefined;
  const read = readSeatingCertificate(certificate);
  if (read === undefined) return undefined;
  const { bound, tree } = read;
  if (findPriceFault(plain, bound.target, bound.prices) !== undefined) return undefined;
  if (tree === undefined) return recomputeBound(plain, bound);
  const shown = toReachable(plain, tree.target, tree.cut - 1);
  return findProofFault(plain, tree, shown) === undefined ? shown : undefined;
}

/**
 * Tells whether a floor holds of all groups that the bound is about: those that reach as much of the
 * earlier aims as these do, or that can't reach more of one than was shown.
 */
function isImplied(
  { measure: written, atLeast }: SeatingCertificate['floors'][number],
  earlier: readonly ShownAim[],
): boolean {
  const measure = toMeasure(written);
  return earlier.some(({ aim, value, bound }) => {
    const own = measures[aim];
    if (isMeasure(measure, own)) return atLeast <= value;
    return isMeasure(measure, negate(own)) && -atLeast >= bound;
  });
}

function isMeasure(one: Measure, other: Measure): boolean {
  return (['leftOver', 'placed', 'underFloor', 'kept', 'value'] as const).every(
    (part) => one[part] === other[part],
  );
}

function negate({ leftOver, placed, underFloor, kept, value }: Measure): Measure {
  return {
    leftOver: 0 - leftOver,
    placed: 0 - placed,
    underFloor: 0 - underFloor,
    kept: 0 - kept,
    value: 0 - value,
  };
}

function findPeersFaults(
  problem: Problem,
  values: Values,
  part: GroupingProof['parts']['peers'],
): Finding[] {
  const peers = toPeerPart(problem);
  if (peers === undefined) return part === undefined ? [] : [toFault('groups of equals')];
  if (part === undefined) return [toFinding('no-certificate', { found: 'groups of equals' })];
  const checked = checkPeers(peers.plain, part.certificate);
  if (checked === undefined) return [toFault('groups of equals')];
  const expected = toBoundedAims(peers.plain, values, checked);
  return expected.flatMap((shown, at) => {
    const said = part.aims[at];
    return said !== undefined && isPeersShown(said, shown)
      ? []
      : [toFault(`groups of equals, ${shown.aim}`)];
  });
}

function isPeersShown(said: Aim, shown: Aim): boolean {
  if (said.aim !== shown.aim || said.value !== shown.value) return false;
  // A check that would take too long shows nothing, and nothing is called certified by it.
  if (shown.status === 'solver-proven') return said.status !== 'certified';
  const isBoundShown = toSigned(said.aim, said.bound) >= toSigned(said.aim, shown.bound);
  return said.status === 'certified' ? shown.status === 'certified' : isBoundShown;
}

function toFault(found: string): Finding {
  return toFinding('untrue-certificate', { found });
}
