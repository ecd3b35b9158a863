interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/**
 * Names what a lock lacks so that `npm ci` works everywhere: each optional platform package of a
 * locked package must be locked too (npm writes a lock without them when a registry lacks one, and
 * every later `npm ci` then fails), and each package must carry its integrity.
 */
export function findLockGaps(lock: Lockfile): string[] {
  const gaps: string[] = [];
  for (const [location, locked] of Object.entries(lock.packages)) {
    for (const name of Object.keys(locked.optionalDependencies ?? {})) {
      if (!isLocked(lock, location, name)) gaps.push(`${location || 'package.json'} lacks ${name}`);
    }
    if (location !== '' && locked.link !== true && locked.integrity === undefined) {
      gaps.push(`${location} has no integrity`);
    }
    if (
      locked.resolved !== undefined &&
      !locked.resolved.startsWith('https://registry.npmjs.org/')
    ) {
      gaps.push(`${location} comes from ${locked.resolved}`);
    }
  }
  return gaps;
}

/** Names the locked packages that would run a script when they are installed. */
export function listInstallScripts(lock: Lockfile): string[] {
  return Object.entries(lock.packages)
    .filter(([, locked]) => locked.hasInstallScript === true)
    .map(([location]) => location.replace(/^.*node_modules\//, ''))
    .filter((name, index, names) => names.indexOf(name) === index)
    .sort();
}

/** Follows npm's own search: in the package's own node_modules, then in each one above it. */
function isLocked(lock: Lockfile, from: string, name: string): boolean {
  const folders = [from];
  while (folders[0] !== undefined && folders[0] !== '') {
    folders.unshift(folders[0].replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''));
  }
  return folders.some(
    (folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock.packages,
  );
}
