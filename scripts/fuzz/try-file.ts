import { englishBodyLabels } from '../../src/records/body/labels.ts';
import { readBody } from '../../src/records/body/read-body.ts';
import { toStoredEntries } from '../../src/records/files/stored-entries.ts';
import { previewBody } from '../../src/records/preview/preview-body.ts';
import { readProgramme, type ContentFile } from '../../src/records/programme.ts';
import { findHiddenCharacters } from '../../src/records/text/hidden-characters.ts';
import { inspectHtml } from './inspect-html.ts';
import type { FuzzFile } from './texts.ts';

/** What trying a file told. */
export interface Trial {
  /** What does not hold of it. */
  readonly finding?: string;
  /** Whether the build and the preview show the same; undefined where one of them shows nothing. */
  readonly isAlike?: boolean;
}

/**
 * Reads one file as `check`, the build and the preview do, and says what does not hold of it: that nothing
 * throws, that what comes out is on the list, the same each time, and taken by the build, and that the
 * preview shows nothing that the build refuses.
 * @param onRead is called when it has been read once, before it is looked at more closely
 */
export function tryFile({ path, text }: FuzzFile, onRead: () => void = () => undefined): Trial {
  const file: ContentFile = { path, bytes: new TextEncoder().encode(text) };
  try {
    readProgramme([file]);
    onRead();
    const finding = findInReading(file);
    return finding === undefined ? comparePreview(text) : { finding };
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { finding: `It throws: ${words}` };
  }
}

function findInReading(file: ContentFile): string | undefined {
  const read = readProgramme([file]);
  const wordless = read.problems.find(({ message, next }) => message === '' || next === '');
  if (wordless !== undefined) return `The problem ${wordless.code} says nothing`;
  if (toSummary(readProgramme([file])) !== toSummary(read)) return 'It is read in two ways';
  if (read.problems.length > 0) return undefined;
  const { programme } = read;
  for (const html of listHtml(programme)) {
    const strange = inspectHtml(html);
    if (strange !== undefined) return `It is accepted, but: ${strange}`;
  }
  toStoredEntries({ programme, files: [file], base: '/hub/', folder: 'content', version: '' });
  return undefined;
}

function listHtml(programme: ReturnType<typeof readProgramme>['programme']): string[] {
  const { mentors, cohorts, resources, tracks, pages } = programme;
  return [mentors, cohorts, resources, tracks, pages].flatMap((entries) =>
    [...entries.values()].flatMap(({ body }) => (body === undefined ? [] : [body.html])),
  );
}

function toSummary({ programme, problems }: ReturnType<typeof readProgramme>): string {
  return JSON.stringify([problems, listHtml(programme)]);
}

/** Only of addresses and of headings at a few places does one of the parsers know, and words are asked for there. */
const ofWords = /^(link-address|heading-(empty|level)|missing-image)$/;

/** Longer prose takes the preview's parser more than a second, for which the editor ends its worker. */
const longestPreviewed = 8000;

function comparePreview(text: string): Trial {
  const body = /^---\n[^]*?\n---\n([^]*)$/.exec(text)?.[1];
  if (body === undefined || body.length > longestPreviewed) return {};
  const preview = previewBody(body);
  if (!('html' in preview)) return {};
  const strange = inspectHtml(preview.html);
  if (strange !== undefined) return { finding: `The preview shows: ${strange}` };
  if (findHiddenCharacters(body).length > 0) return { finding: 'The preview shows what is hidden' };
  const built = readBody({
    file: 'content/pages/roles.mdx',
    text: body,
    linesBefore: 0,
    labels: englishBodyLabels,
  });
  // What stands in an address that only the build sees is refused with it, and stays text in the preview.
  const lines = new Set(
    built.findings.filter(({ code }) => ofWords.test(code)).map(({ at }) => at.line),
  );
  const unseen = built.findings.filter(({ at }) => !lines.has(at.line)).map(({ code }) => code);
  if (unseen.length > 0) return { finding: `The preview shows what is refused: ${unseen.join()}` };
  return built.body === undefined ? {} : { isAlike: built.body.html === preview.html };
}
