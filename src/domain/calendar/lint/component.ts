import type { ContentLine } from './content-lines.ts';

/** What stands between BEGIN and END (RFC 5545, 3.4 and 3.6). */
export interface Component {
  readonly name: string;
  readonly properties: ContentLine[];
  readonly parts: Component[];
}

/** Builds the tree of the components of a calendar, and names each BEGIN or END without its other. */
export function toComponent(lines: readonly ContentLine[]): {
  root: Component;
  findings: string[];
} {
  const root: Component = { name: '', properties: [], parts: [] };
  const findings: string[] = [];
  const open = [root];
  for (const line of lines) {
    const inner = open.at(-1) ?? root;
    if (line.name === 'BEGIN') {
      const part: Component = { name: line.value, properties: [], parts: [] };
      inner.parts.push(part);
      open.push(part);
    } else if (line.name !== 'END') {
      inner.properties.push(line);
    } else if (inner === root || inner.name !== line.value) {
      findings.push(`END:${line.value} has no BEGIN before it`);
    } else {
      open.pop();
    }
  }
  for (const { name } of open.slice(1)) findings.push(`BEGIN:${name} has no END`);
  return { root, findings };
}

/** Lists the properties of a name. */
export function listProperties({ properties }: Component, name: string): ContentLine[] {
  return properties.filter((property) => property.name === name);
}

/** Reads the value of the first property of a name. */
export function readValue(component: Component, name: string): string | undefined {
  return listProperties(component, name)[0]?.value;
}

/** Names each property that does not stand there exactly once. */
export function lintOnce(component: Component, names: readonly string[], where: string): string[] {
  return names.flatMap((name) => {
    const { length } = listProperties(component, name);
    if (length === 1) return [];
    return [length === 0 ? `${where} has no ${name}` : `${where} has ${name} twice`];
  });
}
