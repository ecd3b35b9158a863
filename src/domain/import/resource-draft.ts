import type { Resource, ResourceKind } from '../../schemas/resource.ts';
import type { Audience, Stage } from '../../schemas/words.ts';
import { toSlug, withEnding } from '../naming/slug.ts';
import { holdsContact } from '../contact-in-text.ts';
import { collect, readOne, refuseWithout } from './collect.ts';
import { collectTopics } from './collect-topics.ts';
import type { Draft } from './draft.ts';
import type { ResourceField } from './fields.ts';
import { toLanguageTag } from './languages.ts';
import { toMdxLink, toMdxText } from './mdx-text.ts';
import type { CellValue, RowReader } from './row-reader.ts';
import type { TopicVocabulary } from './topic-vocabulary.ts';
import { toAudience, toResourceKind, toStage } from './word-lists.ts';
import { listWrittenAddresses, toIsoDate, toMinutes, toWebAddress } from './written-values.ts';

/** What a row of resources gets where it says nothing itself. */
export interface ResourceDefaults {
  readonly audience: readonly Audience[];
  readonly stage: Stage;
  readonly language: string;
  /** Undefined: a talk where there are slides or a recording, a video at a site of videos, else an article. */
  readonly kind: ResourceKind | undefined;
}

export interface ResourceContext {
  readonly defaults: ResourceDefaults;
  readonly vocabulary: TopicVocabulary;
}

type ResourceRow = RowReader<ResourceField>;

/** An address of a resource and what it is called. */
interface Address {
  readonly label: string;
  readonly url: string;
}

const videoSites = /^(www\.|m\.)?(youtube\.com|youtu\.be|vimeo\.com)$/;

/** Turns a row of a table into a draft of a library entry. */
export function toResourceDraft(row: ResourceRow, context: ResourceContext): Draft<Resource> {
  const { defaults, vocabulary } = context;
  const title = row.publicText('title', 160);
  const [address, ...others] = readAddresses(row);
  const text = readText(row);
  if (title === undefined) refuseWithout(row, 'no-title', 'title');
  if (address === undefined && text === '') {
    refuseWithout(row, 'no-address', 'recording', 'url', 'slides', 'body');
  }
  const held = readHeld(row);
  const audience = collect(row, 'audience', 4, toAudience, 'unknown-audience');
  const data: Resource = {
    title: title ?? '',
    summary: readSummary(row, held) ?? title ?? '',
    kind: readOne(row, 'kind', toResourceKind, 'unknown-kind') ?? guessKind(row, address, defaults),
    ...(address !== undefined && { url: address.url }),
    audience: audience.length > 0 ? audience : [...defaults.audience],
    stage: readOne(row, 'stage', toStage, 'unknown-stage') ?? defaults.stage,
    topics: collectTopics(row, vocabulary, 8),
    language: readOne(row, 'language', toLanguageTag, 'unknown-language') ?? defaults.language,
    ...readLength(row),
    authors: collect(row, 'authors', 20, toAuthor, 'contact-in-text'),
    ...readLicence(row),
    status: 'draft',
  };
  const isRefused = row.findings.some(({ scope }) => scope === 'row');
  const links = others.map(({ label, url }) => `- ${toMdxLink(label, url)}`).join('\n');
  const body = [text, links].filter((part) => part !== '').join('\n\n');
  const names = toNames(row, data.title, held);
  const record = isRefused ? undefined : { title: data.title, data, body };
  return { line: row.line, names, record, findings: row.findings };
}

/** Recording, then link, then slides: the first becomes the address, the rest stand in the text. */
function readAddresses(row: ResourceRow): Address[] {
  const addresses: Address[] = [];
  for (const field of ['recording', 'url', 'slides'] as const) {
    const cell = row.text(field);
    for (const word of listWrittenAddresses(cell?.value ?? '')) {
      const url = toWebAddress(word);
      const column = cell?.column ?? '';
      if (url === undefined) row.leaveOut({ column, value: word }, 'not-an-address');
      else if (!addresses.some((address) => address.url === url)) {
        addresses.push({ label: column.charAt(0).toUpperCase() + column.slice(1), url });
      }
    }
  }
  return addresses;
}

/** A long summary belongs into the text; nothing of it is lost. */
function readText(row: ResourceRow): string {
  const parts = [row.text('summary'), row.text('body')].filter((cell) => cell !== undefined);
  return parts
    .filter((cell) => !isSummary(cell) || cell.column !== row.text('summary')?.column)
    .filter((cell) => isPublic(row, cell))
    .map((cell) => toMdxText(cell.value))
    .join('\n\n');
}

function isSummary(cell: CellValue): boolean {
  return cell.value.length <= 240 && !cell.value.includes('\n');
}

function isPublic(row: ResourceRow, cell: CellValue): boolean {
  if (!holdsContact(cell.value)) return true;
  row.leaveOut(cell, 'contact-in-text');
  return false;
}

/** The row's own summary, else where the entry belongs and when it was held. */
function readSummary(row: ResourceRow, held: Held): string | undefined {
  const cell = row.text('summary');
  if (cell !== undefined && isSummary(cell) && isPublic(row, cell)) return cell.value;
  const about = row.values('topics').map(({ value }) => value);
  const parts = [...new Set([...about.reverse(), held.date ?? held.writtenDate, held.session])];
  const summary = parts.filter((part) => part !== undefined).join(' · ');
  return summary === '' || summary.length > 240 ? undefined : summary;
}

/** When and where a talk was held. */
interface Held {
  readonly date: string | undefined;
  readonly writtenDate: string | undefined;
  readonly session: string | undefined;
}

function readHeld(row: ResourceRow): Held {
  return {
    date: readOne(row, 'date', toIsoDate, 'unknown-date'),
    writtenDate: row.publicText('date', 60),
    session: row.publicText('session', 60),
  };
}

/** Names to choose from when a title comes back: plain, by session, by date, by both. */
function toNames(row: ResourceRow, title: string, { date, session }: Held): string[] {
  const plain = toSlug(title) || `resource-${String(row.line)}`;
  const endings = [session === undefined ? '' : toSlug(session, 30), date ?? ''];
  const both = endings.filter((ending) => ending !== '').join('-');
  const known = [...new Set([...endings, both])].filter((ending) => ending !== '');
  return [plain, ...known.map((ending) => withEnding(plain, ending))];
}

function guessKind(
  row: ResourceRow,
  address: Address | undefined,
  defaults: ResourceDefaults,
): ResourceKind {
  if (defaults.kind !== undefined) return defaults.kind;
  if (row.text('slides') !== undefined || row.text('recording') !== undefined) return 'talk';
  const host = address === undefined ? '' : new URL(address.url).hostname;
  return videoSites.test(host) ? 'video' : 'article';
}

function readLength(row: ResourceRow): { minutes?: number } {
  const minutes = readOne(row, 'minutes', toLength, 'not-a-number');
  return minutes === undefined ? {} : { minutes };
}

function toLength(text: string): number | undefined {
  const minutes = toMinutes(text);
  return minutes !== undefined && minutes >= 1 && minutes <= 6000 ? minutes : undefined;
}

function readLicence(row: ResourceRow): { licence?: string } {
  const licence = row.publicText('licence', 60);
  return licence === undefined ? {} : { licence };
}

function toAuthor(text: string): string | undefined {
  return holdsContact(text) || text.length > 100 ? undefined : text;
}
