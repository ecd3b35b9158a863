import type { z } from 'zod';
import { getBodyLabels, type BodyLabels } from './body/labels.ts';
import type { ImageReference } from './body/body-context.ts';
import { readBody } from './body/read-body.ts';
import { readJsonData, readYamlData } from './front-matter/read-data.ts';
import { splitFrontMatter } from './front-matter/split-front-matter.ts';
import { limits } from './limits.ts';
import type { RecordEntry } from './programme.ts';
import { toStandInRecord, type StandInRecord, type StandInSource } from './stand-in-record.ts';
import type { Finding } from './to-problem.ts';
import { readTranslatedTexts } from './translated-texts.ts';

/** One file as it is read: its text and what its path said. */
export interface RecordSource<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly syntax: 'yaml' | 'json' | 'prose';
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly labels: BodyLabels;
}

/** A record, if it could be read, the images that its prose shows, and everything that was wrong. */
export interface ReadRecord<Data> {
  readonly entry: RecordEntry<Data> | undefined;
  readonly images: readonly ImageReference[];
  /** Where there is no entry: what can be checked of it nevertheless. */
  readonly standIn: StandInRecord | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the text of one file as a record. Data and prose are both checked, whatever is wrong with either. */
export function readRecord<Schema extends z.ZodType>(
  source: RecordSource<Schema>,
): ReadRecord<z.output<Schema>> {
  const { schema, syntax, text } = source;
  if (syntax === 'prose') return readProse(source);
  const read = syntax === 'json' ? readJsonData(schema, text) : readYamlData(schema, text, 0);
  const { data, findings, locate } = read;
  const place = { id: source.id, file: source.file, locate };
  if (data !== undefined) {
    return { entry: { ...place, data, body: undefined }, images: [], standIn: undefined, findings };
  }
  const standIn = standInUnlessHopeless(source, findings, {
    written: read.written,
    place: { ...place, body: undefined },
    hasProse: false,
  });
  return { entry: undefined, images: [], standIn, findings };
}

function readProse<Schema extends z.ZodType>(
  source: RecordSource<Schema>,
): ReadRecord<z.output<Schema>> {
  const { schema, file, id } = source;
  const split = splitFrontMatter(source.text);
  if ('code' in split) {
    return { entry: undefined, images: [], standIn: undefined, findings: [split] };
  }
  const { data, written, findings, locate } = readYamlData(
    schema,
    split.frontMatter,
    split.linesBeforeFrontMatter,
  );
  const labels = getBodyLabels(written, source.labels);
  const prose = readBody({ file, text: split.body, linesBefore: split.linesBeforeBody, labels });
  const translated = readTranslatedTexts({ data, file, locate });
  const all = [...findings, ...prose.findings, ...translated.findings];
  const { body } = prose;
  const images = [...prose.images, ...translated.images];
  if (data === undefined || body === undefined || translated.findings.length > 0) {
    const place = { id, file, locate, body };
    const standIn = standInUnlessHopeless(source, all, { written, place, hasProse: true });
    return { entry: undefined, images, standIn, findings: all };
  }
  const entry = { id, file, data, body, texts: translated.texts, locate };
  return { entry, images, standIn: undefined, findings: all };
}

/** Mending a record costs more than reading it, and beyond what is told of a file nobody would learn of it. */
function standInUnlessHopeless(
  { schema }: RecordSource<z.ZodType>,
  findings: readonly Finding[],
  known: StandInSource,
): StandInRecord | undefined {
  return findings.length > limits.problems ? undefined : toStandInRecord(schema, known);
}
