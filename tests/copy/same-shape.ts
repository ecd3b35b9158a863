type Node = Readonly<Record<string, unknown>>;

/** Names each place where a locale's copy has other keys, or another kind of value, than English. */
export function findDifferences(reference: Node, copy: Node, path: string): string[] {
  const missing = Object.keys(reference).filter((key) => !Object.hasOwn(copy, key));
  const keys = Object.keys(copy);
  return [
    ...missing.map((key) => `${path}.${key} is missing`),
    ...keys.flatMap((key) =>
      Object.hasOwn(reference, key)
        ? compareValues(reference[key], copy[key], `${path}.${key}`)
        : [`${path}.${key} is not in English`],
    ),
  ].sort();
}

/** Names each text of a locale that says nothing. */
export function findEmptyTexts(copy: Node, path: string): string[] {
  return Object.entries(copy).flatMap(([key, value]) => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return value.trim() === '' ? [here] : [];
    return isNode(value) ? findEmptyTexts(value, here) : [];
  });
}

function compareValues(reference: unknown, value: unknown, path: string): string[] {
  if (typeof reference !== typeof value) {
    return [`${path} is a ${typeof value}, and English has a ${typeof reference}`];
  }
  if (Array.isArray(reference) && Array.isArray(value) && reference.length !== value.length) {
    return [
      `${path} has ${String(value.length)} entries, and English has ${String(reference.length)}`,
    ];
  }
  return isNode(reference) && isNode(value) ? findDifferences(reference, value, path) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
