import { toIntegerDraw, type IntegerDraw } from '../../../src/domain/matching/integer-draw.ts';
import { toGeneratedProgramme, type GeneratedFile } from './generated-programme.ts';

/** How many different words there are; texts use the first ones most, as every language does. */
const vocabulary = 45_000;
const limit = 2 ** 20;
const topicCount = 40;
const kinds = ['article', 'book', 'video', 'tool', 'template', 'worksheet', 'talk', 'course'];
const stages = ['orientation', 'goal-setting', 'midpoint', 'closing', 'any'];
const audiences = ['mentor', 'mentee', 'peer', 'coordinator'];
const languages = ['en', 'en', 'en', 'en', 'es', 'fr', 'de', 'pt'];
/** Of five pages four are resources, the others profiles of mentors. */
const resourcesOfFive = 4;

/**
 * Generates a programme of as many pages as the search is to index, with texts whose words are as
 * uneven as those of a language (the law of Zipf), and as long as those of a library: 60 to 540 words.
 */
export function toSearchProgramme(pages: number, seed: number): GeneratedFile[] {
  const draw = toIntegerDraw(seed);
  const resources = Math.round((pages / 5) * resourcesOfFive);
  const program = toGeneratedProgramme(0).filter(({ path }) => path !== 'topics.yml');
  return [
    ...program,
    { path: 'topics.yml', text: toTopics() },
    ...Array.from({ length: resources }, (_, index) => ({
      path: `resources/resource-${String(index)}.mdx`,
      text: toResource(index, draw),
    })),
    ...Array.from({ length: pages - resources }, (_, index) => ({
      path: `mentors/mentor-${String(index)}.mdx`,
      text: toProfile(index, draw),
    })),
  ];
}

/** Spells a word by its place among all. */
export function toWord(rank: number): string {
  // A step that shares no factor with their number spreads the common words over the alphabet.
  const place = (rank * 7919) % syllables.length ** 2;
  const first = syllables[Math.floor(place / syllables.length)] ?? '';
  return first + (syllables[place % syllables.length] ?? '');
}

const onsets = 'b c d f g h j k l m n p r s t v w z br cl dr fl gr pl st tr sh th'.split(' ');
const nuclei = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];
const syllables = onsets.flatMap((onset) => nuclei.map((nucleus) => onset + nucleus));

function toText(count: number, draw: IntegerDraw): string {
  const words = Array.from({ length: count }, () => toWord(drawRank(draw)));
  const sentences: string[] = [];
  for (let start = 0; start < count; start += 12) {
    sentences.push(`${words.slice(start, start + 12).join(' ')}.`);
  }
  return sentences.join(' ');
}

/** Draws a rank so that each is about as often as one part in its number of all. */
function drawRank(draw: IntegerDraw): number {
  const part = (draw.below(limit) + 0.5) / limit;
  return Math.floor(3 * (vocabulary / 3) ** part - 3);
}

function toTopics(): string {
  const lines = Array.from({ length: topicCount }, (_, index) => {
    const [label, ...synonyms] = [0, 1, 2].map((part) => toWord(200 + index * 3 + part));
    return `  - { id: topic-${String(index)}, label: ${label ?? ''}, synonyms: [${synonyms.join(', ')}] }`;
  });
  return `topics:\n${lines.join('\n')}\n`;
}

function toBody(draw: IntegerDraw): string {
  const length = 20 + draw.below(160);
  return [0, 1, 2]
    .map((part) => `${part === 0 ? '' : `## ${toText(4, draw)}\n\n`}${toText(length, draw)}`)
    .join('\n\n');
}

function toResource(index: number, draw: IntegerDraw): string {
  const pick = (list: readonly string[]): string => list[draw.below(list.length)] ?? '';
  const topics = [draw.below(topicCount), draw.below(topicCount)];
  return `---
title: ${toText(5, draw)}
summary: ${toText(14, draw)}
kind: ${pick(kinds)}
audience: [${pick(audiences)}]
stage: ${pick(stages)}
topics: [${[...new Set(topics)].map((topic) => `topic-${String(topic)}`).join(', ')}]
language: ${pick(languages)}
minutes: ${String(2 + draw.below(50))}
authors: [Author ${String(index % 90)}]
checked: 2027-02-26
---

${toBody(draw)}
`;
}

function toProfile(index: number, draw: IntegerDraw): string {
  return `---
name: Mentor ${String(index)}
headline: ${toText(6, draw)}
topics: [topic-${String(draw.below(topicCount))}]
languages: [en]
formats: [mentor-led]
capacity: 3
zone: Europe/Berlin
status: open
confirmed: 2027-02-20
consent: 2026-10-01
---

${toBody(draw)}
`;
}
