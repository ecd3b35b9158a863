import type { CircleAimCertificate, PeersCertificate } from '../../schemas/grouping-certificate.ts';
import type { Aim } from '../../schemas/grouping-proof.ts';
import { checkCircles } from './circles/check-circles.ts';
import type { CircleCertificate, CircleProof } from './circles/circle-certificate.ts';
import type { GroupWorth, PeerProblem } from './circles/peer-problem.ts';
import { checkPairs } from './pairs/check-pairs.ts';
import { listPeerAims } from './peers-bounds.ts';

/** Candidates that the check of circles may look at for each aim; above it a bound is not called certified. */
const mostCheckSteps = 100_000_000;

type Node = NonNullable<CircleAimCertificate['tree']>[number];

/** Writes what proves an aim of circles as plain lists. */
export function toCircleAimCertificate({
  aim,
  scale,
  root,
  tree,
}: CircleCertificate): CircleAimCertificate {
  const prices = toPrices(root);
  return { aim, scale, root: prices, ...(tree === undefined ? {} : { tree: toNodes(tree) }) };
}

/**
 * Checks what is to show that no groups of equals are better, from the problem alone and without a
 * line of the search. Gives the aims of the groups in the certificate, or nothing where it does not hold.
 */
export function checkPeers(plain: PeerProblem, certificate: PeersCertificate): Aim[] | undefined {
  return certificate.kind === 'pairs'
    ? checkPairsPart(plain, certificate)
    : checkCirclesPart(plain, certificate);
}

/** Lists what groups are worth by aim. */
export function toPeerValues(worth: GroupWorth): Map<Aim['aim'], number> {
  const { leftOver, placed, underFloor, value } = worth;
  return new Map([
    ['left-over', leftOver],
    ['placed', placed],
    ['under-floor', underFloor],
    ['value', value],
  ]);
}

function checkPairsPart(
  plain: PeerProblem,
  { groups, ranks, potentials, oddSets }: Extract<PeersCertificate, { kind: 'pairs' }>,
): Aim[] | undefined {
  if (plain.max !== 2) return undefined;
  const { worth, faults } = checkPairs(plain, groups, { ranks, potentials, oddSets });
  if (faults.length > 0) return undefined;
  const values = toPeerValues(worth);
  return listPeerAims(plain).map((aim) => {
    const value = values.get(aim) ?? 0;
    return { aim, value, bound: value, status: 'certified', isConditional: false };
  });
}

function checkCirclesPart(
  plain: PeerProblem,
  { groups, aims }: Extract<PeersCertificate, { kind: 'circles' }>,
): Aim[] | undefined {
  const read = aims.map(readCircleAim);
  const certificates = read.flatMap((one) => one ?? []);
  const names = certificates.map(({ aim }) => aim).join();
  if (certificates.length < read.length || names !== listPeerAims(plain).join()) return undefined;
  const checked = checkCircles(plain, groups, certificates, mostCheckSteps);
  if (checked.faults.length > 0) return undefined;
  const found: Aim[] = [];
  for (const { aim, value, bound, status } of checked.aims) {
    const isConditional = found.some((earlier) => earlier.status === 'gap');
    // What would take too long to check is nobody's word but the search's.
    found.push({
      aim,
      value,
      bound,
      status: status === 'unchecked' ? 'solver-proven' : status,
      isConditional,
    });
  }
  return found;
}

function toPrices({ charges, oddSets, weights, perGroup }: CircleCertificate['root']) {
  return {
    charges: [...charges],
    oddSets: oddSets.map(({ people, charge }) => ({ people: [...people], charge })),
    weights: [...weights],
    perGroup,
  };
}

function toNodes(proof: CircleProof): Node[] {
  if (proof.kind === 'closed') return [{ kind: 'closed', prices: toPrices(proof.prices) }];
  const { first, second } = proof;
  const own: Node =
    proof.kind === 'groups'
      ? { kind: 'groups', most: proof.most }
      : { kind: 'pair', people: [...proof.people] };
  return [own, ...toNodes(first), ...toNodes(second)];
}

function readCircleAim({
  aim,
  scale,
  root,
  tree,
}: CircleAimCertificate): CircleCertificate | undefined {
  if (tree === undefined) return { aim, scale, root, tree: undefined };
  const read = readNode(tree, 0);
  return read?.end === tree.length ? { aim, scale, root, tree: read.proof } : undefined;
}

function readNode(
  nodes: readonly Node[],
  at: number,
): { readonly proof: CircleProof; readonly end: number } | undefined {
  const own = nodes[at];
  if (own === undefined) return undefined;
  if (own.kind === 'closed') return { proof: own, end: at + 1 };
  const first = readNode(nodes, at + 1);
  const second = first === undefined ? undefined : readNode(nodes, first.end);
  if (first === undefined || second === undefined) return undefined;
  const parts = { first: first.proof, second: second.proof };
  return { proof: { ...own, ...parts }, end: second.end };
}
