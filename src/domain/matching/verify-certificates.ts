import type { SeatingCertificate } from '../../schemas/grouping-certificate.ts';
import type { Aim, GroupingProof, MemberFit } from '../../schemas/grouping-proof.ts';
import type { Grouping } from '../../schemas/grouping.ts';
import { addAims } from './add-aims.ts';
import { toCanonicalJson } from './canonical-json.ts';
import type { CohortFacts, PrivateParts } from './facts.ts';
import { toFinding, type Finding } from './findings.ts';
import { aimMeasures, listLedAims, toSigned } from './led/led-aims.ts';
import { readSeatingCertificate, toMeasure } from './led/seating-certificate.ts';
import { toStatementDigest } from './led/statement.ts';
import { toLedSeating } from './led/to-seating.ts';
import { toBoundedAims } from './peers-bounds.ts';
import { checkPeers } from './peers-certificate.ts';
import type { Problem } from './problem.ts';
import { findPriceFault, recomputeBound, toReachable } from './seating/check-bound.ts';
import { findProofFault } from './seating/check-proof.ts';
import type { Measure, SeatingProblem } from './seating/seating-problem.ts';
import { toPeerPart } from './to-peers.ts';
import { toProblem } from './to-problem.ts';

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
  { aims, parts }: GroupingProof,
): Finding[] {
  const problem = toProblem(facts, privateParts);
  const values = toPartValues(problem, grouping, fits);
  const total = addAims(parts);
  return [
    ...findLedFaults(problem, values.led, parts.led),
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
): Finding[] {
  const names = listLedAims(problem);
  if (aims.map(({ aim }) => aim).join() !== names.join()) return [toFault('groups with leads')];
  const { plain } = toLedSeating(problem);
  // Another version of the engine may number the same problem otherwise.
  if (toStatementDigest(plain) !== statement) {
    return [toFinding('other-statement', { level: 'notice' })];
  }
  const reached: ShownAim[] = [];
  return aims.flatMap((aim, at) => {
    const certificate = certificates[at];
    const shown =
      certificate === undefined ? Infinity : findShownBound(plain, aim, certificate, reached);
    reached.push({ aim: aim.aim, value: toSigned(aim.aim, aim.value), bound: shown ?? Infinity });
    if (certificate === undefined && aim.status === 'certified') {
      return [toFinding('no-certificate', { found: aim.aim })];
    }
    const isTrue = aim.value === values.get(aim.aim) && shown !== undefined;
    return isTrue && isBoundShown(aim, shown) ? [] : [toFault(`groups with leads, ${aim.aim}`)];
  });
}

/** An aim with what its groups reach and what was shown that none pass, so that more is better. */
interface ShownAim {
  readonly aim: Aim['aim'];
  readonly value: number;
  readonly bound: number;
}

/** Tells whether an aim says no more of its bound than was shown; for the solver's word nothing is. */
function isBoundShown({ aim, value, bound, status }: Aim, shown: number): boolean {
  if (status !== 'gap' && bound !== value) return false;
  return status === 'solver-proven' || shown === Infinity || shown <= toSigned(aim, bound);
}

/** Finds the bound that a certificate shows, given what earlier aims reach and show; nothing where it does not hold. */
function findShownBound(
  plain: SeatingProblem,
  { aim }: Aim,
  certificate: SeatingCertificate,
  earlier: readonly ShownAim[],
): number | undefined {
  if (certificate.aim !== aim || !isMeasure(toMeasure(certificate.measure), aimMeasures[aim]))
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
    const own = aimMeasures[aim];
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
