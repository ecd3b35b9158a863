import type { SeatingCertificate } from '../../../schemas/grouping-certificate.ts';
import type {
  BoundCertificate,
  IntegerPrices,
  ProofNode,
  ProofTree,
  Question,
} from '../seating/certificate.ts';
import type { Measure } from '../seating/seating-problem.ts';

type Tree = NonNullable<SeatingCertificate['tree']>;
type Node = Tree['nodes'][number];

/** What a certificate holds, as it is checked. */
export interface ReadCertificate {
  readonly bound: BoundCertificate;
  readonly tree: ProofTree | undefined;
}

/** Writes what shows a bound as plain lists. */
export function toSeatingCertificate(
  aim: SeatingCertificate['aim'],
  { target, prices }: BoundCertificate,
  tree: ProofTree | undefined,
): SeatingCertificate {
  const { measure, floors, scale } = target;
  return {
    aim,
    measure: toWrittenMeasure(measure),
    floors: floors.map((floor) => ({
      measure: toWrittenMeasure(floor.measure),
      atLeast: floor.atLeast,
    })),
    scale,
    prices: toLists(prices),
    ...(tree === undefined ? {} : { tree: { cut: tree.cut, nodes: toNodes(tree.root) } }),
  };
}

/** Reads a certificate; gives nothing where its nodes are no tree. */
export function readSeatingCertificate({
  measure,
  floors,
  scale,
  prices,
  tree,
}: SeatingCertificate): ReadCertificate | undefined {
  const target = {
    measure: toMeasure(measure),
    floors: floors.map((floor) => ({ ...floor, measure: toMeasure(floor.measure) })),
    scale,
  };
  const bound = { target, prices };
  if (tree === undefined) return { bound, tree: undefined };
  const read = readNode(tree.nodes, 0);
  if (read?.end !== tree.nodes.length) return undefined;
  return { bound, tree: { target, cut: tree.cut, root: read.node } };
}

/** Reads a measure; one that counts nothing that is kept leaves that out. */
export function toMeasure({ kept = 0, ...measure }: SeatingCertificate['measure']): Measure {
  return { ...measure, kept };
}

/** Counts the numbers that the prices of a tree take: what makes a certificate long. */
export function countNumbers({ prices, split }: ProofNode): number {
  const own = prices.reduce((sum, { rows, floors }) => sum + rows.length + floors.length, 0);
  return split === undefined ? own : own + countNumbers(split.yes) + countNumbers(split.no);
}

function toWrittenMeasure({ kept, ...measure }: Measure): SeatingCertificate['measure'] {
  return kept === 0 ? measure : { ...measure, kept };
}

function toNodes({ prices, split }: ProofNode): Node[] {
  const lists = prices.map(toLists);
  if (split === undefined) return [{ prices: lists }];
  const own = { prices: lists, split: toSplit(split.question) };
  return [own, ...toNodes(split.yes), ...toNodes(split.no)];
}

function readNode(
  nodes: readonly Node[],
  at: number,
): { readonly node: ProofNode; readonly end: number } | undefined {
  const own = nodes[at];
  if (own === undefined) return undefined;
  const { prices, split } = own;
  if (split === undefined) return { node: { prices }, end: at + 1 };
  const yes = readNode(nodes, at + 1);
  const no = yes === undefined ? undefined : readNode(nodes, yes.end);
  if (yes === undefined || no === undefined) return undefined;
  const question = toQuestion(split);
  return { node: { prices, split: { question, yes: yes.node, no: no.node } }, end: no.end };
}

function toLists({ rows, floors }: IntegerPrices): Node['prices'][number] {
  return { rows: Array.from(rows), floors: Array.from(floors) };
}

function toSplit(question: Question): NonNullable<Node['split']> {
  const { kind, table } = question;
  return { kind, table, of: question.kind === 'seat' ? question.unit : question.sitting };
}

function toQuestion({ kind, table, of }: NonNullable<Node['split']>): Question {
  return kind === 'seat' ? { kind, table, unit: of } : { kind, table, sitting: of };
}
