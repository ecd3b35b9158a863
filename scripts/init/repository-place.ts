import type { Program } from '../../src/schemas/program.ts';

type Repository = Pick<Program['repository'], 'forge' | 'host' | 'path'>;

const address =
  /^(?:https?:\/\/(?:[^@/]+@)?|(?:ssh:\/\/)?git@)(?<host>[a-z0-9.-]+)[:/](?<path>[^?#]+)$/;

/**
 * Reads where a repository is from its web address or from what `git remote` says.
 * @param forge the forge's software, where its host does not tell
 * @returns nothing where the text is no address, or the software is not known
 */
export function readRepository(
  text: string,
  forge: Repository['forge'] | undefined,
): Repository | undefined {
  const { host, path: written } = address.exec(text.trim())?.groups ?? {};
  if (host === undefined || written === undefined) return undefined;
  const path = written.replace(/\/+$/, '').replace(/\.git$/, '');
  const software = forge ?? toForge(host);
  if (software === undefined || !/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)+$/.test(path)) {
    return undefined;
  }
  return { forge: software, host, path };
}

/** Says where a forge publishes the pages of a repository, where that is known. */
export function toPagesAddress({ forge, host, path }: Repository): string | undefined {
  const [owner = '', name = ''] = path.split('/');
  if (forge !== 'github' || host !== 'github.com') return undefined;
  const site = `https://${owner.toLowerCase()}.github.io/`;
  return site === `https://${name.toLowerCase()}/` ? site : `${site}${name}/`;
}

function toForge(host: string): Repository['forge'] | undefined {
  if (host === 'github.com') return 'github';
  if (host.includes('gitlab')) return 'gitlab';
  if (host === 'codeberg.org' || /forgejo|gitea/.test(host)) return 'forgejo';
  return undefined;
}
