import { stringify } from 'yaml';

/**
 * Writes the text of a record with prose: front matter, then the body. Empty lists are left out.
 * @param keyOrder keys in the order in which they are written
 */
export function toRecordText(data: object, body: string, keyOrder: readonly string[]): string {
  const written = Object.entries(data)
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .sort(([one], [other]) => keyOrder.indexOf(one) - keyOrder.indexOf(other));
  const yaml = stringify(Object.fromEntries(written), { lineWidth: 0, schema: 'core' });
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}
