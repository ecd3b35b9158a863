import type { Handle } from '../../schemas/keys.ts';

/** Finds whose profile an author's name belongs to: that of the one mentor who has it. */
export function toAuthorHandles(
  mentors: readonly { readonly handle: Handle; readonly name: string }[],
): ReadonlyMap<string, Handle> {
  const byName = Map.groupBy(mentors, ({ name }) => name);
  return new Map(
    [...byName].flatMap(([name, [first, ...others]]) =>
      first === undefined || others.length > 0 ? [] : [[name, first.handle] as const],
    ),
  );
}
