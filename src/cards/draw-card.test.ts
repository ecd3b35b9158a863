import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSize, type Card } from '../domain/cards/card.ts';
import { drawCard } from './draw-card.ts';
import { getCardImage } from './kept-card.ts';

const card: Card = {
  kind: 'Cohort',
  title: 'Spring 2027',
  lines: ['12 April to 20 June 2027', '41 people have asked for a place.'],
  program: 'Lantern',
  address: 'lantern.example/cohorts/spring-2027',
  figure: { kind: 'table', leads: 11, taken: 41, capacity: 48 },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'roundtable-cards-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Counts the dark pixels in a part of a card. */
async function countDark(image: Buffer, left: number, top: number, width: number, height: number) {
  const part = sharp(image).extract({ left, top, width, height });
  const gray = await part.greyscale().threshold(120).raw().toBuffer();
  return gray.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
}

test('a card is a PNG of the size that pages announce, the same bytes each time', async () => {
  const [one, other] = await Promise.all([drawCard(card), drawCard(card)]);
  expect(await sharp(one).metadata()).toMatchObject({ format: 'png', ...cardSize });
  expect(one.equals(other)).toBe(true);
  expect(one.length).toBeLessThan(80_000);
});

test('other words and other seats make another card', async () => {
  const [one, ...others] = await Promise.all([
    drawCard(card),
    drawCard({ ...card, title: 'Spring 2028' }),
    drawCard({ ...card, figure: { kind: 'table', leads: 11, taken: 40, capacity: 48 } }),
    drawCard({ ...card, figure: { kind: 'rail', stops: 4 } }),
    drawCard({ ...card, figure: { kind: 'sheet' } }),
  ]);
  expect(others.filter((other) => other.equals(one))).toEqual([]);
});

test('a card of which only the title can be set is drawn with that alone', async () => {
  const bare = { ...card, kind: '', lines: [], program: '', address: '' };
  const image = await drawCard(bare);
  expect(await countDark(image, 0, 150, 700, 350)).toBeGreaterThan(1_000);
  expect(image.equals(await drawCard(card))).toBe(false);
});

test('nobody’s words are markup', async () => {
  const image = await drawCard({ ...card, title: '<b>&amp;</b> "quoted" & more' });
  expect(await countDark(image, 60, 150, 720, 380)).toBeGreaterThan(2000);
});

test('no title is so long that it leaves its room', async () => {
  const title = 'How to ask for feedback and give it, in groups, circles and pairs '.repeat(6);
  const image = await drawCard({ ...card, title, lines: ['A line below', 'Another line'] });
  for (const top of [132, 546]) expect(await countDark(image, 60, top, 1100, 6)).toBe(0);
  const unbroken = await drawCard({ ...card, title: 'W'.repeat(90), lines: [] });
  expect(await countDark(unbroken, 770, 140, 30, 390)).toBe(0);
});

test('a card is drawn once, and read from then on', async () => {
  const drawn = await getCardImage(card, folder);
  expect(drawn.equals(await drawCard(card))).toBe(true);
  const [name = '', ...others] = await readdir(folder);
  expect(others).toEqual([]);
  // Another folder stands for another build, which finds what this one kept.
  const later = path.join(folder, 'later');
  await mkdir(later);
  await writeFile(path.join(later, name), 'kept');
  expect((await getCardImage(card, later)).toString()).toBe('kept');
  expect((await getCardImage({ ...card, title: 'Autumn' }, folder)).equals(drawn)).toBe(false);
});

test('where nothing can be kept, cards are drawn all the same', async () => {
  const file = path.join(folder, 'file');
  await writeFile(file, '');
  expect((await getCardImage(card, path.join(file, 'below'))).length).toBeGreaterThan(1000);
});
