/** Where a checkout of this computer is edited. */
export interface LocalServer {
  readonly address: string;
  readonly branch: string;
  readonly publishing: 'at-once' | 'by-draft';
}

/** Asks this computer's own server, and only on this computer, whether it edits a checkout. */
export async function findLocalServer(): Promise<LocalServer | undefined> {
  if (!/^(localhost|127\.0\.0\.1)$/.test(location.hostname)) return undefined;
  const folder = new URL('local/', location.href.replace(/[?#].*$/, ''));
  try {
    const response = await fetch(new URL('desk', folder));
    if (!response.ok) return undefined;
    // Written by the door in scripts/cms.
    const desk = (await response.json()) as Pick<LocalServer, 'branch' | 'publishing'>;
    return { address: new URL('api/v1', folder).pathname, ...desk };
  } catch {
    return undefined;
  }
}
