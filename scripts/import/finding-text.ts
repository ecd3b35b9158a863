import type { CellReason, ImportFinding, RowReason } from '../../src/domain/import/finding.ts';

const rowSentences: Readonly<Record<RowReason, (detail: string) => string>> = {
  'empty-row': () => 'The row holds nothing.',
  'same-row': (line) => `The row says the same as line ${line}.`,
  'no-name': (columns) =>
    `${toEmpty('name', columns)}. Fill it, or name the column with --map name=….`,
  'no-title': (columns) =>
    `${toEmpty('title', columns)}. Fill it, or name the column with --map title=….`,
  'no-topic': (columns) =>
    `${toEmpty('topic', columns)}. Add one of topics.yml, or keep rare ones with --new-topics-from 1.`,
  'no-language': (columns) =>
    `${toEmpty('language', columns)}. Fill it, or say --default languages=en if that holds for all such rows.`,
  'no-address': (columns) =>
    `${toEmpty('address or text', columns)}, so nobody could open it. Fill one of them.`,
  'not-as-schema': (message) => message,
  'already-there': (file) =>
    `${file} is there already and differs, so it was not touched. --update writes it anew.`,
  'other-record': (detail) => detail,
};

const cellSentences: Readonly<Record<CellReason, string>> = {
  'says-nothing': 'says nothing, so it is left out',
  'contact-in-text': 'holds a way to reach somebody, which may not be public, so it is left out',
  'too-long': 'is longer than the record allows, so it is left out',
  'too-many': 'is one value more than the record can hold, so it is left out',
  'unknown-language': 'is no language that is known here, so it is left out',
  'unknown-country': 'is no country, so it is left out',
  'country-as-written': 'is no country that is known here, so it stays as it was written',
  'unknown-format': 'is no kind of mentoring that is known here, so it is left out',
  'unknown-kind': 'is no kind of resource that is known here, so it is guessed',
  'unknown-audience': 'is nobody whom a resource can be for, so it is left out',
  'unknown-stage': 'is no stage of a cohort, so it is left out',
  'unknown-zone': 'is no time zone such as Europe/Berlin, so it is left out',
  'unknown-date': 'can not be read as one day, so it stays as it was written',
  'not-a-number': 'can not be read as a number that fits, so it is left out',
  'not-an-address': 'is no web address that anybody could open, so it is left out',
  'not-a-handle': 'gives no handle, so the handle is made from the name',
  'rare-topic': 'is no topic yet and too rare to become one, so it is left out',
  'unnamable-topic': 'can not become a topic, because its id would be empty or look like another',
  'no-consent': 'is no consent, so the profile stays a draft',
  'surplus-cells': 'stands beyond the last heading, so it is left out',
};

const longestShownValue = 60;
const mostShownLines = 12;

/** Writes why each row was not taken, one line a row: `file:line: …`. */
export function renderRowFindings(file: string, findings: readonly ImportFinding[]): string[] {
  const sentencesByLine = new Map<number, string[]>();
  for (const finding of findings) {
    if (finding.scope !== 'row') continue;
    const sentence = rowSentences[finding.reason](finding.detail ?? '');
    sentencesByLine.set(finding.line, [...(sentencesByLine.get(finding.line) ?? []), sentence]);
  }
  return [...sentencesByLine].map(([line, sentences]) => `${file}:${line}: ${sentences.join(' ')}`);
}

/** Writes what happened to cells; the same thing in several rows becomes one line that names them. */
export function renderCellFindings(
  file: string,
  findings: readonly ImportFinding[],
  suggestTopic: (word: string) => string | undefined,
): string[] {
  const linesByText = new Map<string, number[]>();
  for (const finding of findings) {
    if (finding.scope !== 'cell') continue;
    const meant = finding.reason === 'rare-topic' ? suggestTopic(finding.value) : undefined;
    const question = meant === undefined ? '' : `; did they mean ${meant}?`;
    const text = `column "${finding.column}": ${quote(finding.value)} ${cellSentences[finding.reason]}${question}`;
    linesByText.set(text, [...(linesByText.get(text) ?? []), finding.line]);
  }
  return [...linesByText].map(([text, [first = 0, ...more]]) => {
    if (more.length === 0) return `${file}:${first}: ${text}.`;
    const shown = more.slice(0, mostShownLines).join(', ');
    const rest = more.length > mostShownLines ? ' …' : '';
    return `${file}:${first}: ${text} (and ${more.length} more: ${shown}${rest}).`;
  });
}

function toEmpty(what: string, columns: string): string {
  return columns === '' ? `No column holds a ${what}` : `No ${what} in column ${columns}`;
}

function quote(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  const shown = line.length > longestShownValue ? `${line.slice(0, longestShownValue - 1)}…` : line;
  return `"${shown}"`;
}
