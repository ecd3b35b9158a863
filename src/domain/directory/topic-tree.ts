import type { Topic } from '../../schemas/topics.ts';

/**
 * Adds to topics the broader ones that contain them, so that who asks for design also finds
 * accessibility. Each topic once; a circle of broader topics ends where it closes.
 */
export function withBroader(ids: readonly string[], topics: readonly Topic[]): string[] {
  const broaderOf = new Map(topics.map((topic) => [topic.id, topic.broader]));
  const found = new Set<string>();
  for (const id of ids) {
    let next: string | undefined = id;
    while (next !== undefined && !found.has(next)) {
      found.add(next);
      next = broaderOf.get(next);
    }
  }
  return [...found];
}
