import { toStoredEntries } from '../../src/records/files/stored-entries.ts';
import { previewBody } from '../../src/records/preview/preview-body.ts';
import { readProgramme, type ContentFile } from '../../src/records/programme.ts';
import { inspectHtml } from './inspect-html.ts';

const path = 'content/pages/roles.mdx';
/** Most milliseconds that one page of a few thousand signs may take, on a busy computer too. */
const mostMilliseconds = 1000;

/**
 * Reads one page as `check`, the build and the preview do, and says what does not hold of it: that nothing
 * throws or takes long, that what comes out is on the list, the same each time, and taken by the build, and
 * that the preview shows nothing that the build refuses.
 */
export function tryPage(text: string): string | undefined {
  const file: ContentFile = { path, bytes: new TextEncoder().encode(text) };
  try {
    const slow = measure(file) > mostMilliseconds && measure(file) > mostMilliseconds;
    return slow ? 'It takes more than a second' : compareReaders(file, text);
  } catch (error) {
    return `It throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** How many milliseconds it takes to read a page. */
function measure(file: ContentFile): number {
  const start = performance.now();
  readProgramme([file]);
  return performance.now() - start;
}

function compareReaders(file: ContentFile, text: string): string | undefined {
  const { programme, problems } = readProgramme([file]);
  const built = programme.pages.get('roles')?.body?.html;
  const wordless = problems.find(({ message, next }) => message === '' || next === '');
  if (wordless !== undefined) return `The problem ${wordless.code} says nothing`;
  if (problems.length === 0) {
    const strange = built === undefined ? 'nothing comes out' : inspectHtml(built);
    if (strange !== undefined) return `It is accepted, but: ${strange}`;
    if (readProgramme([file]).programme.pages.get('roles')?.body?.html !== built) {
      return 'It is read in two ways';
    }
    toStoredEntries({ programme, files: [file], base: '/hub/', folder: 'content', version: '' });
  }
  return comparePreview(text, new Set(problems.map(({ code }) => code)));
}

function comparePreview(text: string, codes: ReadonlySet<string>): string | undefined {
  const body = /^---\n[^]*?\n---\n([^]*)$/.exec(text)?.[1];
  if (body === undefined) return undefined;
  const preview = previewBody(body);
  if (!('html' in preview)) return undefined;
  const strange = inspectHtml(preview.html);
  if (strange !== undefined) return `The preview shows: ${strange}`;
  const unseen = [...codes].filter((code) => ofProse.has(code));
  return unseen.length === 0 ? undefined : `The preview shows what is refused: ${unseen.join()}`;
}

/** What the preview must refuse as well; of addresses after a sign that is no letter, only one parser knows. */
const ofProse = new Set(['expression', 'import-or-export', 'html', 'unknown-component']);
