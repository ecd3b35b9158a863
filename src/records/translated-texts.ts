import type { ImageReference } from './body/body-context.ts';
import { getBodyLabels } from './body/labels.ts';
import { readBody } from './body/read-body.ts';
import type { Body, RecordEntry } from './programme.ts';
import type { Finding } from './to-problem.ts';

/** The prose of a record in further languages, the pictures that it shows, and everything that was wrong. */
export interface TranslatedTexts {
  readonly texts: ReadonlyMap<string, Body>;
  readonly images: readonly ImageReference[];
  readonly findings: readonly Finding[];
}

/** Reads what a record says in further languages under `translations[].text`, as prose like its own. */
export function readTranslatedTexts({
  data,
  file,
  locate,
}: Pick<RecordEntry<unknown>, 'data' | 'file' | 'locate'>): TranslatedTexts {
  const written = listTexts(data).map(({ index, language, text }) => {
    // Of a block, the first line follows the key; of a single line, it is the same one.
    const at = locate(['translations', index, 'text']).line;
    const linesBefore = text.includes('\n') ? at : at - 1;
    return {
      language,
      ...readBody({ file, text, linesBefore, labels: getBodyLabels({ language }) }),
    };
  });
  return {
    texts: new Map(written.flatMap(({ language, body }) => (body ? [[language, body]] : []))),
    images: written.flatMap(({ images }) => images),
    findings: written.flatMap(({ findings }) => findings),
  };
}

function listTexts(data: unknown): { index: number; language: string; text: string }[] {
  if (typeof data !== 'object' || data === null || !('translations' in data)) return [];
  const { translations } = data;
  if (!Array.isArray(translations)) return [];
  return translations.flatMap((translation: unknown, index) => {
    if (typeof translation !== 'object' || translation === null) return [];
    if (!('language' in translation) || !('text' in translation)) return [];
    const { language, text } = translation;
    return typeof language === 'string' && typeof text === 'string'
      ? [{ index, language, text }]
      : [];
  });
}
