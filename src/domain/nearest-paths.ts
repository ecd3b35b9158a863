import { compareText } from './text-order.ts';

/** Names less like the one asked for than this help nobody. */
const leastLikeness = 0.34;

/**
 * Finds the paths that are most like one that leads nowhere, the likest first, by the pairs of letters
 * that they share (Dice 1945); then the page of the nearest folder above it.
 * @param asked path of what is not there
 * @param known paths of all pages; folders end with a slash
 */
export function findNearestPaths(asked: string, known: readonly string[], most: number): string[] {
  const [name, whole] = [toPairs(toName(asked)), toPairs(asked)];
  const like = known
    .map((path) => ({ path, likeness: getLikeness(name, toPairs(toName(path))) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .map(({ path, likeness }) => ({ path, likeness: likeness + getLikeness(whole, toPairs(path)) }))
    .sort((one, other) => other.likeness - one.likeness || compareText(one.path, other.path))
    .slice(0, most)
    .map(({ path }) => path);
  const above = findFolderAbove(asked, known);
  return above === undefined || like.includes(above) ? like : [...like, above];
}

function findFolderAbove(asked: string, known: readonly string[]): string | undefined {
  const pages = new Set(known);
  const parts = asked.split('/').filter((part) => part !== '');
  return parts
    .map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`)
    .findLast((folder) => pages.has(folder));
}

/** The last part of a path: what the page itself is called. */
function toName(path: string): string {
  return path.split('/').findLast((part) => part !== '') ?? '';
}

function toPairs(path: string): Set<string> {
  const text = ` ${path.toLowerCase().replace(/\.html?$/, '')} `.replaceAll('/', ' ');
  return new Set(Array.from(text.slice(1), (letter, index) => text.charAt(index) + letter));
}

function getLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
}
