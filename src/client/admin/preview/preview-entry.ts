import type { ElementContent } from 'hast';
import type { z } from 'zod';
import { getBodyLabels } from '../../../records/body/labels.ts';
import { toSiteHtml } from '../../../records/body/site-html.ts';
import { parseYaml } from '../../../records/front-matter/parse-yaml.ts';
import { splitFrontMatter } from '../../../records/front-matter/split-front-matter.ts';
import { toStandIn } from '../../../records/front-matter/stand-in.ts';
import { cohortSchema } from '../../../schemas/cohort.ts';
import { mentorSchema } from '../../../schemas/mentor.ts';
import { pageSchema } from '../../../schemas/page.ts';
import { programSchema } from '../../../schemas/program.ts';
import { resourceSchema } from '../../../schemas/resource.ts';
import { topicsSchema } from '../../../schemas/topics.ts';
import { trackSchema } from '../../../schemas/track.ts';
import type { EntryData } from '../record-data.ts';
import { proseFormat, refusalKey, yamlFormat } from '../record-file.ts';
import { toCohortParts } from './cohort-preview.ts';
import { el, toMarkup, toProse, type Child } from './markup.ts';
import { toMentorParts } from './mentor-preview.ts';
import { toPageParts, toProgramParts, toTopicsParts } from './plain-previews.ts';
import { previewBody } from '../../../records/preview/preview-body.ts';
import {
  findName,
  toPreviewPage,
  type BarePage,
  type PreviewPage,
  type PreviewPart,
  type PreviewSite,
} from './preview-page.ts';
import { toProblemList } from './problem-list.ts';
import { toResourceParts } from './resource-preview.ts';
import { toTrackParts } from './track-preview.ts';

/** An entry as the editor holds it at a moment. */
export interface PreviewedEntry {
  /** Name of the folder, or of the single file, in the editor's menu. */
  readonly place: string;
  readonly data: EntryData;
}

type Preview = (written: unknown, page: BarePage) => Child[];

const previews: Readonly<Record<string, Preview>> = {
  mentors: toPreview(mentorSchema, toMentorParts),
  cohorts: toPreview(cohortSchema, toCohortParts),
  resources: toPreview(resourceSchema, toResourceParts),
  tracks: toPreview(trackSchema, toTrackParts),
  pages: toPreview(pageSchema, toPageParts),
  topics: toPreview(topicsSchema, toTopicsParts),
  program: toPreview(programSchema, toProgramParts),
};

/**
 * Shows an entry as the site would show the file that saving it would write: as HTML that holds no code. What
 * is refused in its text stands where the text would stand; what is not filled in yet is left out.
 */
export function previewEntry({ place, data }: PreviewedEntry, site: PreviewSite): string {
  const file = readFile(place, data);
  if (typeof file === 'string') return toMarkup([toNotice(file)]);
  const page = toPreviewPage(site, toProseOf(file, place, site));
  const parts = findName(previews, place)?.(file.written, page) ?? [page.prose];
  return toMarkup([el('article', {}, parts)]);
}

interface PreviewedFile {
  readonly written: unknown;
  readonly body: string;
}

/** Reads what would be written, or says why nothing would. */
function readFile(place: string, data: EntryData): PreviewedFile | string {
  const refusal = data[refusalKey];
  if (typeof refusal === 'string') return refusal;
  if (place === 'program' || place === 'topics') {
    return { written: parseYaml(yamlFormat.toFile(data), 0).data, body: '' };
  }
  const split = splitFrontMatter(proseFormat.toFile(data));
  if ('code' in split) return `${split.message} ${split.next}`;
  const body = split.body.replace(/^\n/, '');
  return { written: parseYaml(split.frontMatter, 0).data, body };
}

function toProseOf(
  { written, body: text }: PreviewedFile,
  place: string,
  { base }: PreviewSite,
): ElementContent {
  const file = `content/${place}/preview.mdx`;
  const preview = previewBody(text, { file, labels: getBodyLabels(written) });
  if ('problems' in preview) return toProblemList(preview.problems, text);
  return toProse(
    toSiteHtml(preview.html, {
      base,
      // Where pictures are is known outside: only there the backend can be asked.
      toImageAttributes: (path, alt) => `data-picture="${path}" alt="${alt}"`,
    }),
  );
}

/** Fills what does not fit the schema with its examples, and leaves out each part that shows one of them. */
function toPreview<Schema extends z.ZodType>(
  schema: Schema,
  toParts: (data: z.output<Schema>, page: PreviewPage) => PreviewPart[],
): Preview {
  return (written, bare) => {
    const standIn = toStandIn(schema, written ?? {});
    if (standIn === undefined) return [bare.prose];
    const whenKnown = (build: () => Child): Child => {
      standIn.forgetReads();
      const built = build();
      const isKnown = !standIn.wasUnknownRead();
      // What stands around it may be known all the same.
      standIn.forgetReads();
      return isKnown ? built : undefined;
    };
    return toParts(standIn.data, { ...bare, whenKnown }).map(whenKnown);
  };
}

function toNotice(words: string): ElementContent {
  return el('p', { className: ['preview-note'] }, words);
}
