import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/**
 * Takes a person out of the hosts of every session of a `cohort.mdx` and leaves every other byte as
 * it is. Gives the text back unchanged where they host nothing.
 */
export function withoutHost(text: string, handle: string): string {
  const match = /^---\r?\n([\s\S]*?\r?\n)---/.exec(text);
  const yaml = match?.[1];
  if (yaml === undefined) return text;
  const offset = text.indexOf(yaml);
  let changed = text;
  for (const { from, to, hosts } of listHosts(yaml).toReversed()) {
    if (!hosts.includes(handle)) continue;
    const others = hosts.filter((host) => host !== handle);
    const tail = yaml.slice(from, to).endsWith('\n') ? '\n' : '';
    changed =
      changed.slice(0, offset + from) +
      `[${others.join(', ')}]${tail}` +
      changed.slice(offset + to);
  }
  return changed;
}

interface Hosts {
  readonly from: number;
  readonly to: number;
  readonly hosts: readonly string[];
}

function listHosts(yaml: string): Hosts[] {
  const sessions = parseDocument(yaml).get('sessions');
  if (!isSeq(sessions)) return [];
  return sessions.items.flatMap((session) => {
    const hosts: unknown = isMap(session) ? session.get('hosts') : undefined;
    if (!isSeq(hosts) || hosts.range === undefined || hosts.range === null) return [];
    const [from, to] = hosts.range;
    const names = hosts.items.map((item) => (isScalar(item) ? String(item.value) : ''));
    return [{ from, to, hosts: names }];
  });
}
