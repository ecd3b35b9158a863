/** People whom one draft may try to seat. */
const mostTries = 20_000;

/**
 * Looks for groups of people of whom no two have met, for everybody: depth first, in counted tries.
 * Undefined where it finds none.
 * @param meets how often each two met, in a square of people
 */
export function draftNewRound(
  coming: readonly number[],
  size: number,
  meets: Uint16Array,
  people: number,
): number[][] | undefined {
  const groups: number[][] = [];
  const seated = new Set<number>();
  let tries = 0;
  const begin = (): boolean => {
    const first = coming.find((person) => !seated.has(person));
    if (first === undefined) return true;
    const group = [first];
    groups.push(group);
    seated.add(first);
    if (extend(group, coming.indexOf(first))) return true;
    groups.pop();
    seated.delete(first);
    return false;
  };
  const extend = (group: number[], from: number): boolean => {
    if (group.length === size || from === coming.length - 1) return begin();
    for (let at = from + 1; at < coming.length; at += 1) {
      const person = coming[at] ?? 0;
      tries += 1;
      if (tries > mostTries) return false;
      if (seated.has(person)) continue;
      if (group.some((other) => (meets[person * people + other] ?? 0) > 0)) continue;
      group.push(person);
      seated.add(person);
      if (extend(group, at)) return true;
      group.pop();
      seated.delete(person);
    }
    return false;
  };
  return begin() && groups.every(({ length }) => length === size) ? groups : undefined;
}
