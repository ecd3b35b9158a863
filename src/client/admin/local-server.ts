/** Where a checkout of this computer is edited. */
export interface LocalServer {
  readonly address: string;
  readonly branch: string;
}

/** Asks this computer's own server, and only on this computer, whether it edits a checkout. */
export async function findLocalServer(): Promise<LocalServer | undefined> {
  if (!/^(localhost|127\.0\.0\.1)$/.test(location.hostname)) return undefined;
  const folder = new URL('local/', location.href.replace(/[?#].*$/, ''));
  try {
    const response = await fetch(new URL('branch', folder));
    if (!response.ok) return undefined;
    const branch = (await response.text()).trim();
    return { address: new URL('api/v1', folder).pathname, branch };
  } catch {
    return undefined;
  }
}
