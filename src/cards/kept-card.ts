import type { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import sharp from 'sharp';
import type { Card } from '../domain/cards/card.ts';
import { drawCard } from './draw-card.ts';

/** To be raised when cards are drawn otherwise. */
const version = 1;

/** Where cards are kept between builds, by the digest of what is drawn. */
const usualFolder = 'node_modules/.cache/roundtable-cards';
/** How many cards are drawn at a time: the library works beside the thread that builds pages. */
const drawnAtOnce = 3;

const images = new Map<string, Promise<Buffer>>();

/** Gives a card as PNG: as it was kept by an earlier build of the same words, else drawn now and kept. */
export function getCardImage(card: Card, folder = usualFolder): Promise<Buffer> {
  const file = path.join(folder, `${toDigest(card)}.png`);
  const image = images.get(file) ?? readOrDraw(card, file);
  images.set(file, image);
  return image;
}

/** Begins to draw cards that will be asked for. A card that fails says so when it is asked for. */
export function drawAhead(cards: readonly Card[]): void {
  const waiting = cards.values();
  const drawNext = async (): Promise<void> => {
    for (const card of waiting) await getCardImage(card).catch(() => undefined);
  };
  for (let at = 0; at < drawnAtOnce; at += 1) void drawNext();
}

async function readOrDraw(card: Card, file: string): Promise<Buffer> {
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  const drawn = await drawCard(card);
  await keep(file, drawn);
  return drawn;
}

/** Two builds may draw one card at a time: each writes a file of its own and puts it in place whole. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  const own = `${file}.${String(process.pid)}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(own, bytes);
    await rename(own, file);
  } catch {
    // Where nothing can be kept, the next build draws it again.
  }
}

function toDigest(card: Card): string {
  const { vips, pango = '' } = sharp.versions;
  const parts = [version, vips, pango, card];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
