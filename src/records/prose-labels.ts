import { getBodyLabels, type BodyLabels } from './body/labels.ts';
import { checkFileSize } from './check-file-size.ts';
import { parseYaml } from './front-matter/parse-yaml.ts';
import type { ContentFile } from './programme.ts';
import { decodeText } from './text/decode-text.ts';

/** Gets the words for prose whose record says no language: those of the first language of the programme. */
export function getProseLabels(files: readonly ContentFile[]): BodyLabels {
  const file = files.find(({ path }) => path === 'content/program.yml');
  const isRead = file !== undefined && checkFileSize('program', file.bytes.length) === undefined;
  const text = isRead ? decodeText(file.bytes).text : undefined;
  return getBodyLabels({ language: readFirstLocale(text) });
}

function readFirstLocale(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const { data } = parseYaml(text, 0);
  if (typeof data !== 'object' || !('locales' in data)) return undefined;
  return Array.isArray(data.locales) ? data.locales[0] : undefined;
}
