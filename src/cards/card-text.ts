import { Buffer } from 'node:buffer';
import path from 'node:path';
import sharp from 'sharp';

const folder = path.resolve('src/cards/fonts');
const family = 'Atkinson Hyperlegible Next';

/** How a text is set. */
export interface TextStyle {
  /** Pixels. */
  readonly size: number;
  readonly weight: 'regular' | 'bold';
  /** As `#rrggbb`. */
  readonly color: string;
  /** Pixels, after which it breaks into a further line. */
  readonly width: number;
}

/** A text that was set, to be laid on paper. */
export interface SetText {
  readonly width: number;
  readonly height: number;
  readonly color: string;
  /** How much ink each pixel has, 0 to 255, row by row. */
  readonly ink: Buffer;
}

/** Sets a text in the site's own typeface, whatever fonts the machine has; no text leaves no ink. */
export async function setText(text: string, style: TextStyle): Promise<SetText> {
  const { size, weight, color, width } = style;
  if (text === '') return { width: 0, height: 0, color, ink: Buffer.alloc(0) };
  const isBold = weight === 'bold';
  const { data, info } = await sharp({
    text: {
      text: toMarkup(text),
      font: `${family} ${isBold ? 'Bold ' : ''}${String(size)}`,
      fontfile: path.join(folder, isBold ? 'next-700.ttf' : 'next-400.ttf'),
      width,
      wrap: 'word-char',
      dpi: 72,
    },
  })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, color, ink: data };
}

/**
 * Lays a set text on paper of three bytes a pixel, which it changes. Much faster than letting the
 * library compose whole pictures.
 */
export function layText(
  paper: Buffer,
  paperWidth: number,
  { ink, width, height, color }: SetText,
  at: { readonly left: number; readonly top: number },
): void {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) =>
    Number.parseInt(color.slice(from, from + 2), 16),
  );
  const mix = (index: number, value: number, share: number): void => {
    const under = paper[index] ?? 255;
    paper[index] = Math.round(under + ((value - under) * share) / 255);
  };
  const [left, top] = [Math.round(at.left), Math.round(at.top)];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const share = ink[y * width + x] ?? 0;
      if (share === 0) continue;
      const pixel = ((top + y) * paperWidth + left + x) * 3;
      mix(pixel, red, share);
      mix(pixel + 1, green, share);
      mix(pixel + 2, blue, share);
    }
  }
}

/** Nobody's words are markup. */
function toMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
