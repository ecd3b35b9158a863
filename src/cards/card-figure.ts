import { cardSize, type Card, type CardFigure } from '../domain/cards/card.ts';
import { toTableSeats } from '../domain/directory/table-seats.ts';

/** The light theme's colors, as `src/styles/tokens.css` has them, in the notation that the library reads. */
export const inks = {
  paper: '#fcfaf6',
  line: '#dad8d1',
  lineStrong: '#778680',
  ink: '#18201d',
  soft: '#37413d',
  muted: '#525c58',
  pine: '#125b40',
} as const;

/** Where things stand, in pixels. */
export const frame = { edge: 72, head: 128, foot: 540, figure: { x: 962, y: 334, reach: 148 } };

/** Draws the paper of a card with its lines, the mark and the figure, as SVG. */
export function toCardPaper({ figure }: Pick<Card, 'figure'>): string {
  const { width, height } = cardSize;
  const { edge, head, foot } = frame;
  const right = width - edge;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${inks.paper}"/>`,
    `<path d="M${edge} ${head}.5H${right}M${edge} ${foot}.5H${right}" stroke="${inks.line}" stroke-width="1.5"/>`,
    mark,
    toFigure(figure),
    '</svg>',
  ].join('');
}

/** The mark of the site, as `Logo.astro` has it. */
const mark = `<g transform="translate(${frame.edge - 3} 54) scale(1.9)" fill="${inks.ink}"><circle cx="12" cy="4" r="2.9" fill="${inks.pine}"/><circle cx="19.6" cy="9.5" r="2.4"/><circle cx="16.7" cy="18.5" r="2.4"/><circle cx="7.3" cy="18.5" r="2.4"/><circle cx="4.4" cy="9.5" r="2" fill="none" stroke="${inks.ink}"/></g>`;

function toFigure(figure: CardFigure): string {
  switch (figure.kind) {
    case 'table':
      return toTable(figure);
    case 'rail':
      return toRail(figure.stops);
    case 'sheet':
      return toSheet();
  }
}

function toTable(counts: Extract<CardFigure, { kind: 'table' }>): string {
  const table = toTableSeats(counts);
  if (table === undefined) return '';
  const { x, y, reach } = frame.figure;
  const seats = table.seats.map(({ angle, ring, kind }) => {
    const look = {
      lead: `fill="${inks.pine}"`,
      taken: `fill="${inks.ink}"`,
      free: `fill="none" stroke="${inks.lineStrong}" stroke-width="1.4"`,
    }[kind];
    return `<circle cy="${-ring}" r="${table.radius}" ${look} transform="rotate(${angle})"/>`;
  });
  const scale = reach / 100;
  return `<g transform="translate(${x} ${y}) scale(${scale})">${seats.join('')}</g>`;
}

/** A rail has at most as many stops as can be told apart. */
function toRail(stops: number): string {
  const { x, y, reach } = frame.figure;
  const count = Math.max(2, Math.min(stops, 9));
  const [top, bottom] = [y - reach, y + reach];
  const dots = Array.from({ length: count }, (_, index) => {
    const cy = top + (index * (bottom - top)) / (count - 1);
    const look =
      index === 0
        ? `fill="${inks.pine}"`
        : `fill="${inks.paper}" stroke="${inks.ink}" stroke-width="3"`;
    return `<circle cx="${x}" cy="${cy}" r="13" ${look}/><path d="M${x + 34} ${cy}H${x + 34 + 110}" stroke="${inks.line}" stroke-width="3"/>`;
  });
  return `<path d="M${x} ${top}V${bottom}" stroke="${inks.line}" stroke-width="3"/>${dots.join('')}`;
}

/** A written page: lines of different lengths, the first one pine. */
function toSheet(): string {
  const { x, y, reach } = frame.figure;
  const lengths = [150, 210, 186, 210, 132, 0, 210, 174, 96];
  return lengths
    .map((length, index) => {
      const at = y - reach + 20 + index * 32;
      const color = index === 0 ? inks.pine : inks.line;
      const weight = index === 0 ? 10 : 6;
      return length === 0
        ? ''
        : `<path d="M${x - 44} ${at}h${length}" stroke="${color}" stroke-width="${weight}"/>`;
    })
    .join('');
}
