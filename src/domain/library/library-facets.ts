import type { Resource } from '../../schemas/resource.ts';
import { getLength } from './length.ts';
import type { FacetName } from './library-query.ts';

/** The values of one resource, by facet. */
export type ResourceValues = Readonly<Record<FacetName, readonly string[]>>;

/**
 * Lists the values by which a resource is found.
 * @param topics its topics together with the broader ones that contain them
 */
export function toResourceValues(resource: Resource, topics: readonly string[]): ResourceValues {
  const length = getLength(resource.minutes);
  return {
    topic: topics,
    kind: [resource.kind],
    audience: resource.audience,
    stage: [resource.stage],
    length: length === undefined ? [] : [length],
    language: [resource.language],
  };
}

/** Counts how many resources have each value of a facet. */
export function countValues(
  all: readonly ResourceValues[],
  facet: FacetName,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of all.flatMap((values) => values[facet])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
