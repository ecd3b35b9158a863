import { toIntegerDraw, type IntegerDraw } from '../../../src/domain/matching/integer-draw.ts';
import { familyNames, givenNames, languages, offers, topicTree, zones } from './directory-words.ts';
import { toGeneratedProgramme, type GeneratedFile } from './generated-programme.ts';

const formats = ['mentor-led', 'one-to-one', 'peer-circle', 'reverse', 'pair'];
const firstDay = Date.UTC(2026, 7, 1);
const days = 230;

/**
 * Generates a programme of mentors as unlike each other as real ones: names, handles, topics,
 * languages and zones of uneven popularity, some paused, some alumni. The same bytes each time.
 */
export function toDirectoryCrowd(mentors: number, seed: number): GeneratedFile[] {
  const draw = toIntegerDraw(seed);
  const handles = new Set<string>();
  const profiles = Array.from({ length: mentors }, (): GeneratedFile => {
    const name = `${pick(givenNames, draw)} ${drawFamilyName(draw)}`;
    const handle = drawHandle(name, handles, draw);
    handles.add(handle);
    return { path: `mentors/${handle}.mdx`, text: toProfile(name, draw) };
  });
  const program = toGeneratedProgramme(0).filter(({ path }) => path !== 'topics.yml');
  return [...program, { path: 'topics.yml', text: toVocabulary() }, ...profiles];
}

function toVocabulary(): string {
  const lines = topicTree.flatMap(([broad, ...narrow]) => [
    `  - { id: ${broad}, label: ${toLabel(broad)} }`,
    ...narrow.map((id) => `  - { id: ${id}, label: ${toLabel(id)}, broader: ${broad} }`),
  ]);
  return `topics:\n${lines.join('\n')}\n`;
}

function toLabel(id: string): string {
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function toProfile(name: string, draw: IntegerDraw): string {
  const zone = draw.below(100) < 70 ? `zone: ${pick(zones, draw)}\n` : '';
  const state = draw.below(100);
  const status = state < 84 ? 'open' : state < 92 ? 'paused' : 'alumni';
  const confirmed = new Date(firstDay + draw.below(days) * 86_400_000).toISOString().slice(0, 10);
  return `---
name: ${name}
headline: ${drawHeadline(draw)}
topics: [${drawTopics(draw).join(', ')}]
languages: [${drawLanguages(draw).join(', ')}]
formats: [${drawFormats(draw).join(', ')}]
capacity: ${String(draw.below(6) + 1)}
${zone}status: ${status}
confirmed: ${confirmed}
consent: 2026-07-01
---

## What working with me looks like

We meet once a week and look at ${pick(offers, draw)}.
`;
}

/** A fifth have two family names, as is usual in many countries. */
function drawFamilyName(draw: IntegerDraw): string {
  const one = pick(familyNames, draw);
  return draw.below(5) === 0 ? `${one} ${pick(familyNames, draw)}` : one;
}

/** Half are the name, as an import makes them; the others are what people call themselves at a forge. */
function drawHandle(name: string, taken: ReadonlySet<string>, draw: IntegerDraw): string {
  const letters = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l');
  const slug = letters.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const [given = '', family = ''] = slug.split('-');
  const kind = draw.below(10);
  const number = String(draw.below(100));
  const handle =
    kind < 5
      ? slug
      : kind < 7
        ? `${given.charAt(0)}${family}${number}`
        : kind < 9
          ? `${family}${given.slice(0, 3)}`
          : `${pick(offers, draw)
              .replaceAll(/[^a-z]+/g, '-')
              .slice(0, 11)
              .replace(/-$/, '')}-${number}`;
  for (let at = 2; ; at += 1) {
    const tried = at === 2 ? handle : `${handle}-${String(at)}`;
    if (!taken.has(tried)) return tried;
  }
}

function drawHeadline(draw: IntegerDraw): string {
  const parts = drawSet(1 + draw.below(3), () => pick(offers, draw).replaceAll(',', ''));
  return parts.join(', ');
}

/** Mostly from one or two broad topics, as people's knowledge is; now and then the broad one itself. */
function drawTopics(draw: IntegerDraw): string[] {
  const branches = drawSet(1 + draw.below(2), () => pick(topicTree, draw));
  return drawSet(2 + draw.below(4), () => pick(pickEvenly(branches, draw), draw));
}

function drawLanguages(draw: IntegerDraw): string[] {
  const others = drawSet(draw.below(3), () => pick(languages, draw));
  return draw.below(100) < 88 || others.length === 0 ? ['en', ...others] : others;
}

function drawFormats(draw: IntegerDraw): string[] {
  const some = formats.filter((_, at) => draw.below(100) < (at === 0 ? 80 : 25));
  return some.length === 0 ? ['mentor-led'] : some;
}

function drawSet<Item>(count: number, draw: () => Item): Item[] {
  return [...new Set(Array.from({ length: count }, draw))];
}

/** Picks the earlier ones more often: the lesser of two draws. */
function pick<Item>(items: readonly Item[], draw: IntegerDraw): Item {
  return at(items, Math.min(draw.below(items.length), draw.below(items.length)));
}

function pickEvenly<Item>(items: readonly Item[], draw: IntegerDraw): Item {
  return at(items, draw.below(items.length));
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError('Nothing to pick from.');
  return item;
}
