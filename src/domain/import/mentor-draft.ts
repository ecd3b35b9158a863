import { Temporal } from 'temporal-polyfill';
import type { Mentor } from '../../schemas/mentor.ts';
import type { Format } from '../../schemas/words.ts';
import { longestHandle, toSlug } from '../naming/slug.ts';
import { holdsContact } from '../contact-in-text.ts';
import { collect, readOne, refuseWithout } from './collect.ts';
import { collectTopics } from './collect-topics.ts';
import { toCountryName } from './countries.ts';
import type { Draft } from './draft.ts';
import type { MentorField } from './fields.ts';
import { toLanguageTag } from './languages.ts';
import { toMdxText } from './mdx-text.ts';
import type { RowReader } from './row-reader.ts';
import type { TopicVocabulary } from './topic-vocabulary.ts';
import { toFormat } from './word-lists.ts';
import { isYes, listWrittenAddresses, toCount, toWebAddress } from './written-values.ts';

/** What a row of mentors gets where it says nothing itself. */
export interface MentorDefaults {
  readonly formats: readonly Format[];
  readonly capacity: number;
  /** Empty: a row without a language is refused. */
  readonly languages: readonly string[];
}

export interface MentorContext {
  readonly defaults: MentorDefaults;
  readonly vocabulary: TopicVocabulary;
  /** Labels of topics by id, old and new. */
  readonly labels: ReadonlyMap<string, string>;
}

type MentorRow = RowReader<MentorField>;

/** Turns a row of a table into a draft of a mentor's profile, without consent. */
export function toMentorDraft(row: MentorRow, context: MentorContext): Draft<Mentor> {
  const { defaults, vocabulary, labels } = context;
  const name = readName(row);
  const topics = collectTopics(row, vocabulary, 12);
  const languages = collect(row, 'languages', 10, toLanguageTag, 'unknown-language');
  const spoken = languages.length > 0 ? languages : defaults.languages;
  if (name === undefined) refuseWithout(row, 'no-name', 'name', 'firstName', 'lastName');
  if (topics.length === 0) refuseWithout(row, 'no-topic', 'topics');
  if (spoken.length === 0) refuseWithout(row, 'no-language', 'languages');
  const formats = collect(row, 'formats', 5, toFormat, 'unknown-format');
  const data = {
    name: name ?? '',
    ...optional('pronouns', row.publicText('pronouns', 30)),
    headline: row.publicText('headline', 140) ?? toHeadline(topics, labels),
    topics,
    languages: [...spoken],
    formats: formats.length > 0 ? formats : [...defaults.formats],
    capacity: readOne(row, 'capacity', toSeats, 'not-a-number') ?? defaults.capacity,
    ...optional('organization', row.publicText('organization', 80)),
    ...optional('place', readPlace(row)),
    ...optional('zone', readOne(row, 'zone', toZone, 'unknown-zone')),
    links: readLinks(row),
    status: 'draft' as const,
  };
  const isRefused = row.findings.some(({ scope }) => scope === 'row');
  const names = [readHandle(row, data.name)];
  const record = isRefused ? undefined : { title: data.name, data, body: readBody(row) };
  return { line: row.line, names, record, findings: row.findings };
}

/** Tells whether a row has its own say about consent, and says no, so that publishing must leave it out. */
export function deniesConsent(row: MentorRow): boolean {
  const cell = row.text('consent');
  if (cell === undefined || isYes(cell.value)) return false;
  row.leaveOut(cell, 'no-consent');
  return true;
}

function readName(row: MentorRow): string | undefined {
  const whole = row.publicText('name', 80);
  if (whole !== undefined) return whole;
  const parts = [row.publicText('firstName', 80), row.publicText('lastName', 80)];
  const joined = parts.filter((part) => part !== undefined).join(' ');
  return joined === '' || joined.length > 80 ? undefined : joined;
}

/** A handle of the row, else one from the name; numbered by its row when neither has Latin letters. */
function readHandle(row: MentorRow, name: string): string {
  const own = readOne(
    row,
    'handle',
    (text) => (holdsContact(text) ? undefined : toSlug(text, longestHandle) || undefined),
    'not-a-handle',
  );
  return own ?? (toSlug(name, longestHandle) || `mentor-${String(row.line)}`);
}

/** City and country become one place. */
function readPlace(row: MentorRow): string | undefined {
  const place = row.publicText('place', 80);
  const country = readCountry(row);
  if (place === undefined || country === undefined) return place ?? country;
  const isNamed = place.toLowerCase().includes(country.toLowerCase());
  const joined = `${place}, ${country}`;
  return isNamed || joined.length > 80 ? place : joined;
}

/** A name that is not known stays as it was written, for it may be a nation without a code; a code does not. */
function readCountry(row: MentorRow): string | undefined {
  const written = row.publicText('country', 80);
  if (written === undefined) return undefined;
  const country = toCountryName(written);
  if (country !== undefined) return country;
  const isName = !/^[A-Za-z]{1,3}$|\d/.test(written);
  const cell = { value: written, column: row.text('country')?.column ?? '' };
  row.leaveOut(cell, isName ? 'country-as-written' : 'unknown-country');
  return isName ? written : undefined;
}

function readLinks(row: MentorRow): Mentor['links'] {
  const links: Mentor['links'] = [];
  for (const cell of row.values('links')) {
    for (const word of listWrittenAddresses(cell.value)) {
      const url = toWebAddress(word);
      if (url === undefined) row.leaveOut({ ...cell, value: word }, 'not-an-address');
      else if (links.some((link) => link.url === url)) continue;
      else if (links.length >= 6) row.leaveOut(cell, 'too-many');
      else links.push({ label: toLinkLabel(cell.column, url), url });
    }
  }
  return links;
}

/** A heading such as "Blog" says more than an address; "Links" says less. */
function toLinkLabel(column: string, url: string): string {
  const isTelling = column !== '' && column.length <= 40 && !/\b(links?|urls?)\b/i.test(column);
  return isTelling ? column : new URL(url).hostname.replace(/^www\./, '').slice(0, 40);
}

function readBody(row: MentorRow): string {
  const cell = row.text('body');
  if (cell === undefined) return '';
  if (!holdsContact(cell.value)) return toMdxText(cell.value);
  row.leaveOut(cell, 'contact-in-text');
  return '';
}

/** Continues the sentence "Can help with …" with as many topics as fit on the line. */
function toHeadline(topics: readonly string[], labels: ReadonlyMap<string, string>): string {
  let headline = '';
  for (const topic of topics) {
    const longer = [headline, labels.get(topic) ?? topic].filter((part) => part !== '').join(', ');
    if (longer.length > 140) break;
    headline = longer;
  }
  return headline;
}

function toSeats(text: string): number | undefined {
  const count = toCount(text);
  return count === undefined || count > 30 ? undefined : count;
}

function toZone(text: string): string | undefined {
  if (!/^(UTC|[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z0-9_+-]*){1,2})$/.test(text)) return undefined;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return text;
  } catch {
    return undefined;
  }
}

function optional<Key extends string>(key: Key, value: string | undefined) {
  // An absent key, not one that holds nothing: strict records know the difference.
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, string>>;
}
