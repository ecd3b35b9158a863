import type { Position } from '../programme.ts';

/** Counts the line and column of an offset in a text with line feeds; both from 1. */
export function toPosition(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (;;) {
    const feed = text.indexOf('\n', lineStart);
    if (feed === -1 || feed >= offset) return { line, column: offset - lineStart + 1 };
    line += 1;
    lineStart = feed + 1;
  }
}
