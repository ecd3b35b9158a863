import { none, type NestedBlossoms } from './nested-blossoms.ts';

const unseen = 0;
const even = 1;
const odd = 2;

/** One phase: grows alternating trees from all free nodes until an augmenting path is tight or none can be. */
export class PhaseSearch {
  readonly #nodes: NestedBlossoms;
  /** By outermost node: whether it stands at an even or odd depth of a tree. */
  readonly #depths: Uint8Array;
  /** By odd node: the vertex, in its parent, of the edge that leads to it. */
  readonly #parents: Int32Array;
  /** By outermost node: the even vertex whose edge to it has least slack, or none. */
  readonly #nearest: Int32Array;
  readonly #marks: Int32Array;
  #mark = 0;
  #queue: number[] = [];

  constructor(nodes: NestedBlossoms) {
    this.#nodes = nodes;
    this.#depths = new Uint8Array(nodes.capacity);
    this.#parents = new Int32Array(nodes.capacity);
    this.#nearest = new Int32Array(nodes.capacity);
    this.#marks = new Int32Array(nodes.capacity);
  }

  /** Whether the matching grew by an edge. */
  run(): boolean {
    const { mates } = this.#nodes;
    this.#depths.fill(unseen);
    this.#nearest.fill(none);
    this.#queue = [];
    for (const node of this.#outermost()) {
      if (mates[node] === none) this.#setEven(node);
    }
    if (this.#queue.length === 0) return false;
    for (;;) {
      if (this.#grow()) return true;
      if (!this.#changeDuals()) return false;
      if (this.#useTight()) return true;
      this.#expandSpent();
    }
  }

  #outermost(): number[] {
    const { outer, end } = this.#nodes;
    const list: number[] = [];
    for (let node = 0; node < end; node += 1) if (outer[node] === node) list.push(node);
    return list;
  }

  /** Looks along all edges of the even vertices that wait; whether one augmented. */
  #grow(): boolean {
    const nodes = this.#nodes;
    // Blossoms that close on the way add to the queue, which this goes on to.
    for (const vertex of this.#queue) {
      for (let other = 0; other < nodes.vertices; other += 1) {
        const edge = nodes.edge(vertex, other);
        const target = nodes.outer[other] ?? none;
        if (edge === none || nodes.outer[vertex] === target) continue;
        if (nodes.slack(edge) > 0) this.#approach(vertex, target);
        else if (this.#useEdge(edge)) return true;
      }
    }
    this.#queue = [];
    return false;
  }

  /** Remembers a vertex as nearest to a node if it is. */
  #approach(vertex: number, target: number): void {
    const nodes = this.#nodes;
    const edge = nodes.edge(vertex, target);
    const nearest = this.#nearest[target] ?? none;
    if (nearest === none || nodes.slack(edge) < nodes.slack(nodes.edge(nearest, target))) {
      this.#nearest[target] = vertex;
    }
  }

  #findNearest(node: number): void {
    const nodes = this.#nodes;
    this.#nearest[node] = none;
    for (let vertex = 0; vertex < nodes.vertices; vertex += 1) {
      const outer = nodes.outer[vertex] ?? none;
      const isEven = this.#depths[outer] === even && outer !== node;
      if (isEven && nodes.edge(vertex, node) !== none) this.#approach(vertex, node);
    }
  }

  #slackOf(node: number): number {
    const nearest = this.#nearest[node] ?? none;
    return nearest === none ? Infinity : this.#nodes.slack(this.#nodes.edge(nearest, node));
  }

  /** Moves the duals until an edge is tight or a blossom spent; false once a free vertex's potential is 0. */
  #changeDuals(): boolean {
    const { duals, outer, vertices, end } = this.#nodes;
    let step = Infinity;
    let least = Infinity;
    for (let vertex = 0; vertex < vertices; vertex += 1) {
      const isEven = this.#depths[outer[vertex] ?? none] === even;
      if (isEven) least = Math.min(least, duals[vertex] ?? 0);
    }
    for (let node = 0; node < end; node += 1) {
      if (outer[node] !== node) continue;
      const depth = this.#depths[node] ?? unseen;
      if (depth === unseen) step = Math.min(step, this.#slackOf(node));
      else if (depth === even) step = Math.min(step, this.#slackOf(node) / 2);
      else if (node >= vertices) step = Math.min(step, (duals[node] ?? 0) / 2);
    }
    const isLast = least <= step;
    this.#moveDuals(Math.min(least, step));
    return !isLast;
  }

  #moveDuals(step: number): void {
    const { duals, outer, vertices, end } = this.#nodes;
    for (let node = 0; node < end; node += 1) {
      const isVertex = node < vertices;
      if (!isVertex && outer[node] !== node) continue;
      const depth = this.#depths[outer[node] ?? none] ?? unseen;
      if (depth === unseen) continue;
      const falls = isVertex === (depth === even);
      const change = isVertex ? step : 2 * step;
      duals[node] = (duals[node] ?? 0) + (falls ? -change : change);
    }
  }

  /** Uses the edges that became tight; whether one augmented. */
  #useTight(): boolean {
    const nodes = this.#nodes;
    for (const node of this.#outermost()) {
      const nearest = this.#nearest[node] ?? none;
      if (nearest === none || nodes.outer[node] !== node || nodes.outer[nearest] === node) continue;
      const edge = nodes.edge(nearest, node);
      if (nodes.slack(edge) === 0 && this.#useEdge(edge)) return true;
    }
    return false;
  }

  /** Uses a tight edge from an even vertex: grows a tree, closes a blossom, or augments (true). */
  #useEdge(edge: number): boolean {
    const nodes = this.#nodes;
    const from = nodes.outer[nodes.tail(edge)] ?? none;
    const to = nodes.outer[nodes.head(edge)] ?? none;
    const depth = this.#depths[to] ?? unseen;
    if (depth === odd) return false;
    if (depth === unseen) {
      this.#parents[to] = nodes.tail(edge);
      this.#depths[to] = odd;
      this.#nearest[to] = none;
      const mate = nodes.outer[nodes.mates[to] ?? none] ?? none;
      this.#setEven(mate);
      return false;
    }
    const meeting = this.#findMeeting(from, to);
    if (meeting === none) {
      this.#augment(from, to);
      this.#augment(to, from);
      return true;
    }
    this.#closeBlossom(from, meeting, to);
    return false;
  }

  #setEven(node: number): void {
    this.#depths[node] = even;
    this.#nearest[node] = none;
    this.#nodes.eachVertex(node, (vertex) => this.#queue.push(vertex));
  }

  /** The even node two steps towards the root, or none at the root. */
  #above(node: number): number {
    const { mates, outer } = this.#nodes;
    const mate = mates[node] ?? none;
    if (mate === none) return none;
    return outer[this.#parents[outer[mate] ?? none] ?? none] ?? none;
  }

  /** The node at which the ways of two even nodes to their roots meet, or none. */
  #findMeeting(one: number, other: number): number {
    this.#mark += 1;
    let [here, there] = [one, other];
    while (here !== none || there !== none) {
      if (here !== none) {
        if (this.#marks[here] === this.#mark) return here;
        this.#marks[here] = this.#mark;
        here = this.#above(here);
      }
      [here, there] = [there, here];
    }
    return none;
  }

  #augment(from: number, to: number): void {
    const nodes = this.#nodes;
    let [node, target] = [from, to];
    for (;;) {
      const mate = nodes.mates[node] ?? none;
      const left = mate === none ? none : (nodes.outer[mate] ?? none);
      nodes.match(node, target);
      if (left === none) return;
      const above = nodes.outer[this.#parents[left] ?? none] ?? none;
      nodes.match(left, above);
      [node, target] = [above, left];
    }
  }

  #closeBlossom(one: number, base: number, other: number): void {
    const nodes = this.#nodes;
    const cycle = [base, ...this.#walkUp(one, base).reverse(), ...this.#walkUp(other, base)];
    const blossom = nodes.contract(cycle);
    this.#depths[blossom] = even;
    this.#findNearest(blossom);
  }

  /** The nodes from an even node up to, and without, a base. Odd ones on the way become even. */
  #walkUp(start: number, base: number): number[] {
    const { mates, outer } = this.#nodes;
    const way: number[] = [];
    for (let node = start; node !== base; node = this.#above(node)) {
      const below = outer[mates[node] ?? none] ?? none;
      way.push(node, below);
      this.#nodes.eachVertex(below, (vertex) => this.#queue.push(vertex));
    }
    return way;
  }

  /** Takes odd blossoms apart whose charge is spent. */
  #expandSpent(): void {
    const nodes = this.#nodes;
    for (let blossom = nodes.vertices; blossom < nodes.end; blossom += 1) {
      const isOdd = nodes.outer[blossom] === blossom && this.#depths[blossom] === odd;
      if (isOdd && nodes.duals[blossom] === 0) this.#expand(blossom);
    }
  }

  #expand(blossom: number): void {
    const nodes = this.#nodes;
    const parent = this.#parents[blossom] ?? none;
    const place = nodes.alignTo(blossom, nodes.tail(nodes.edge(blossom, parent)));
    const cycle = nodes.release(blossom);
    cycle.forEach((child, at) => {
      this.#nearest[child] = none;
      this.#depths[child] = at > place ? unseen : at % 2 === 0 ? odd : even;
      if (at < place && at % 2 === 0) {
        this.#parents[child] = nodes.tail(nodes.edge(cycle[at + 1] ?? none, child));
      }
    });
    this.#parents[cycle[place] ?? none] = parent;
    cycle.forEach((child, at) => {
      if (at > place) this.#findNearest(child);
      else if (at % 2 === 1) this.#setEven(child);
    });
  }
}
