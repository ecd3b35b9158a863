/** Stands for "no edge", "no mate" and "not in the forest". */
export const none = -1;

/**
 * The nodes of a blossom algorithm: vertices, and blossoms, which are odd cycles of nodes that act as
 * one. Between any two nodes it knows the edge of least slack, which is what keeps a phase of the
 * search within O(n²) (Gabow 1976; Galil 1986, "Efficient algorithms for finding maximum matching in
 * graphs", section 4).
 */
export class NestedBlossoms {
  readonly vertices: number;
  /** Vertices and room for blossoms, of which at most half as many are alive at once. */
  readonly capacity: number;
  /** By vertex: its potential; by blossom: its charge. Twice the usual duals, so that they are integers. */
  readonly duals: Float64Array;
  /** By node: the outermost node that holds it; none for a blossom that is not alive. */
  readonly outer: Int32Array;
  /** By node: the vertex to which it is matched, or none. */
  readonly mates: Int32Array;
  /** By blossom: its odd cycle of nodes, the base first. */
  readonly cycles: number[][];
  /** Nodes from this number on were never alive. */
  end: number;
  readonly #weights: Float64Array;
  readonly #edges: Int32Array;
  readonly #childOf: Int32Array;

  /** @param weights symmetric, at one · vertices + other; 0 where there is no edge */
  constructor(vertices: number, weights: Float64Array) {
    this.vertices = vertices;
    this.capacity = vertices + (vertices >> 1) + 1;
    this.end = vertices;
    this.#weights = weights;
    this.duals = new Float64Array(this.capacity);
    this.duals.fill(
      weights.reduce((most, weight) => Math.max(most, weight), 0),
      0,
      vertices,
    );
    this.outer = Int32Array.from({ length: this.capacity }, (_, node) =>
      node < vertices ? node : none,
    );
    this.mates = new Int32Array(this.capacity).fill(none);
    this.cycles = Array.from({ length: this.capacity }, () => []);
    this.#edges = new Int32Array(this.capacity * this.capacity).fill(none);
    this.#childOf = new Int32Array(this.capacity * vertices).fill(none);
    for (let one = 0; one < vertices; one += 1) {
      for (let other = 0; other < vertices; other += 1) {
        const edge = one * vertices + other;
        if (one !== other && (weights[edge] ?? 0) > 0)
          this.#edges[one * this.capacity + other] = edge;
      }
    }
  }

  isBlossom(node: number): boolean {
    return node >= this.vertices;
  }

  /** The edge of least slack from one node to another, or none. */
  edge(from: number, to: number): number {
    return this.#edges[from * this.capacity + to] ?? none;
  }

  /** The vertex at which an edge begins. */
  tail(edge: number): number {
    return Math.floor(edge / this.vertices);
  }

  /** The vertex at which an edge ends. */
  head(edge: number): number {
    return edge % this.vertices;
  }

  /** How far an edge between two outermost nodes is from being tight, doubled: never below 0. */
  slack(edge: number): number {
    const duals = (this.duals[this.tail(edge)] ?? 0) + (this.duals[this.head(edge)] ?? 0);
    return duals - 2 * (this.#weights[edge] ?? 0);
  }

  /** Calls back for each vertex in a node. */
  eachVertex(node: number, visit: (vertex: number) => void): void {
    if (!this.isBlossom(node)) visit(node);
    else for (const child of this.cycles[node] ?? []) this.eachVertex(child, visit);
  }

  /** Makes a node the outermost one of all that it holds. */
  setOuter(node: number, outer: number): void {
    this.outer[node] = outer;
    for (const child of this.cycles[node] ?? []) this.setOuter(child, outer);
  }

  /** Makes one blossom of an odd cycle of outermost nodes, the base first. */
  contract(cycle: number[]): number {
    let blossom = this.vertices;
    while (blossom < this.end && this.outer[blossom] !== none) blossom += 1;
    if (blossom === this.end) this.end += 1;
    this.duals[blossom] = 0;
    this.mates[blossom] = this.mates[cycle[0] ?? none] ?? none;
    this.cycles[blossom] = cycle;
    this.setOuter(blossom, blossom);
    this.#joinEdges(blossom, cycle);
    for (const child of cycle) {
      this.eachVertex(child, (vertex) => {
        this.#childOf[blossom * this.vertices + vertex] = child;
      });
    }
    return blossom;
  }

  /** Lets the children of an outermost blossom be outermost themselves; the blossom is gone. */
  release(blossom: number): number[] {
    const cycle = this.cycles[blossom] ?? [];
    for (const child of cycle) this.setOuter(child, child);
    this.outer[blossom] = none;
    this.cycles[blossom] = [];
    return cycle;
  }

  /** Turns a blossom's cycle the way in which the child that holds a vertex stands at an even place. */
  alignTo(blossom: number, vertex: number): number {
    const cycle = this.cycles[blossom] ?? [];
    const place = cycle.indexOf(this.#childOf[blossom * this.vertices + vertex] ?? none);
    if (place % 2 === 0) return place;
    const [base = none, ...rest] = cycle;
    this.cycles[blossom] = [base, ...rest.reverse()];
    return cycle.length - place;
  }

  /** Matches a node along its best edge to another, and what it holds accordingly. */
  match(node: number, to: number): void {
    const edge = this.edge(node, to);
    this.mates[node] = this.head(edge);
    if (!this.isBlossom(node)) return;
    const place = this.alignTo(node, this.tail(edge));
    const cycle = this.cycles[node] ?? [];
    for (let at = 0; at < place; at += 1) this.match(cycle[at] ?? none, cycle[at ^ 1] ?? none);
    this.match(cycle[place] ?? none, to);
    this.cycles[node] = [...cycle.slice(place), ...cycle.slice(0, place)];
  }

  #joinEdges(blossom: number, cycle: readonly number[]): void {
    const edges = this.#edges;
    for (let node = 0; node < this.end; node += 1) {
      let best: number = none;
      let back: number = none;
      let least = Infinity;
      for (const child of cycle) {
        const edge = edges[child * this.capacity + node] ?? none;
        if (edge === none) continue;
        const slack = this.slack(edge);
        if (slack >= least) continue;
        least = slack;
        best = edge;
        back = edges[node * this.capacity + child] ?? none;
      }
      edges[blossom * this.capacity + node] = best;
      edges[node * this.capacity + blossom] = back;
    }
  }
}
