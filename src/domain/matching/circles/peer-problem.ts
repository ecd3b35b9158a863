/**
 * People who form groups without a lead, as plain integers. It knows neither handles nor time: a
 * person is an index in the order that breaks ties, a slot is an index, a language is a bit.
 */
export interface PeerProblem {
  readonly people: number;
  readonly slots: number;
  /** Fewest and most people in a group, at least 2. */
  readonly min: number;
  readonly max: number;
  /** By person, by slot: 1 where the person is free. A group needs one slot at which all are. */
  readonly free: readonly Uint8Array[];
  /** By person: the languages as bits, 32 to a word. A group needs one in common; no words ask for none. */
  readonly languages: readonly Uint32Array[];
  /** By person: 1 for whoever an earlier cohort left over. */
  readonly leftOver: Uint8Array;
  /** Pairs of people who never share a group. */
  readonly apart: readonly (readonly [number, number])[];
  /** People who are in one group or in none. Each person at most once. */
  readonly together: readonly (readonly number[])[];
  readonly worths: PeerWorths;
  /** Fit under which as few placed people as possible should fall; 0 asks for nothing. */
  readonly fitFloor: number;
}

/**
 * What a group is worth to one of its members. With `s` members and at one slot the fit is
 * ⌊(own + size + Σ over layers weight · ⌊Σ over the others value / (s − 1)⌋) / divisor⌋.
 */
export interface PeerWorths {
  /** By person, by slot: Σ weight · value of what depends on no other member, at least 0. */
  readonly own: readonly Int32Array[];
  /** By size, from 0 on: weight · value of the group's size. */
  readonly size: Int32Array;
  readonly layers: readonly PairLayer[];
  /** The sum of all weights, at least 1. */
  readonly divisor: number;
}

/** One preference about the others in a group. */
export interface PairLayer {
  readonly weight: number;
  /** At person · people + other: what the other is worth to the person, 0 to 1000. */
  readonly values: Uint16Array;
}

/** A group of peers: people ascending, at a slot. */
export interface PeerGroup {
  readonly slot: number;
  readonly members: readonly number[];
}

/** What a group adds to each aim. */
export interface GroupWorth {
  readonly leftOver: number;
  readonly placed: number;
  /** Members under the fit floor. */
  readonly underFloor: number;
  /** Σ fit of the members. */
  readonly value: number;
}
