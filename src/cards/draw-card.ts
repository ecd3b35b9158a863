import { Buffer } from 'node:buffer';
import sharp from 'sharp';
import { cardSize, type Card } from '../domain/cards/card.ts';
import { frame, inks, toCardPaper } from './card-figure.ts';
import { layText, setText, type SetText, type TextStyle } from './card-text.ts';

const textWidth = 690;
const titleRoom = 262;
/** Letters that fit into the head: the programme's name, and what the page is. */
const headLetters = 74;
/** Letters that fit into the two lines which one below the title may have. */
const lineLetters = 96;
/** Sizes of a title in pixels, with the most letters that usually fit. */
const titleSizes = [
  { size: 82, letters: 20 },
  { size: 68, letters: 44 },
  { size: 56, letters: 70 },
  { size: 46, letters: 120 },
] as const;

/** Draws a card as PNG: the same bytes from the same words with the same version of the library. */
export async function drawCard(card: Card): Promise<Buffer> {
  const { edge, head, foot } = frame;
  const quiet = { size: 28, weight: 'regular', color: inks.muted, width: 700 } as const;
  const [program, kind, title, address, ...lines] = await Promise.all([
    setText(toShort(card.program, 36), { ...quiet, size: 30, weight: 'bold', color: inks.ink }),
    setText(toShort(card.kind, headLetters - Math.min(card.program.length, 36)), quiet),
    setTitle(card.title),
    setText(toShort(card.address, 64), { ...quiet, size: 26 }),
    ...card.lines.map((line, index) =>
      setText(toShort(line, lineLetters), {
        ...quiet,
        size: 32,
        width: textWidth,
        color: index === 0 ? inks.soft : inks.muted,
      }),
    ),
  ]);
  const { width, height } = cardSize;
  const paper = await makePaper(card);
  for (const { text, left, top } of [
    { text: program, left: edge + 58, top: toMiddle(program, 77) },
    { text: kind, left: width - edge - kind.width, top: toMiddle(kind, 77) },
    ...toBody(title, lines, { head, foot }),
    { text: address, left: edge, top: toMiddle(address, 586) },
  ]) {
    layText(paper, width, text, { left, top });
  }
  return sharp(paper, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 6 })
    .toBuffer();
}

/** A text and where its upper left corner stands. */
interface Laid {
  readonly text: SetText;
  readonly left: number;
  readonly top: number;
}

/** Draws the paper, three bytes a pixel; that of what is read is the same each time. */
async function makePaper(card: Card): Promise<Buffer> {
  const draw = () =>
    sharp(Buffer.from(toCardPaper(card)))
      .removeAlpha()
      .raw()
      .toBuffer();
  if (card.figure.kind !== 'sheet') return draw();
  sheet ??= draw();
  return Buffer.from(await sheet);
}

let sheet: Promise<Buffer> | undefined;

/** Stacks a title and what is below it around the middle of the body; what has no room is left out. */
function toBody(
  title: SetText,
  lines: readonly SetText[],
  room: { readonly head: number; readonly foot: number },
): Laid[] {
  const gaps = lines.map((_, index) => (index === 0 ? 40 : 18));
  const height = lines.reduce((sum, line, at) => sum + line.height + (gaps[at] ?? 0), title.height);
  if (height > room.foot - room.head - 28) return toBody(title, lines.slice(0, -1), room);
  let top = (room.head + room.foot - height) / 2;
  const laid = [{ text: title, left: frame.edge, top }];
  top += title.height;
  for (const [index, line] of lines.entries()) {
    top += gaps[index] ?? 0;
    laid.push({ text: line, left: frame.edge, top });
    top += line.height;
  }
  return laid;
}

/** Sets a title as large as it fits, first by its letters, then by what it measures. */
async function setTitle(text: string): Promise<SetText> {
  const style = { weight: 'bold', color: inks.ink, width: textWidth } as const;
  const first = titleSizes.findIndex(({ letters }) => text.length <= letters);
  const sizes = first === -1 ? titleSizes.slice(-1) : titleSizes.slice(first);
  for (const { size, letters } of sizes) {
    const short = toShort(text, letters);
    const set = await setText(short, { ...style, size });
    if (set.height > titleRoom) continue;
    return set.height < 1.6 * size ? set : setBalanced(short, { ...style, size }, set);
  }
  return setText(toShort(text, 60), { ...style, size: 46 });
}

/** Narrows a title of several lines as far as it has no more of them, so that none is left with one word. */
async function setBalanced(text: string, style: TextStyle, wide: SetText): Promise<SetText> {
  for (const share of [0.6, 0.7, 0.8, 0.9]) {
    const narrow = await setText(text, { ...style, width: Math.round(style.width * share) });
    if (narrow.height <= wide.height + 2) return narrow;
  }
  return wide;
}

function toMiddle({ height }: SetText, middle: number): number {
  return middle - height / 2;
}

/** Cuts a text that no card has room for, between words where it can. */
function toShort(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const cut = text.slice(0, letters - 1);
  return `${cut.replace(/\s+\S*$/, '') || cut}…`;
}
