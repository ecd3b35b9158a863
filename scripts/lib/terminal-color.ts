import { styleText } from 'node:util';

/** Colors a text for standard output; not where that is no terminal or `NO_COLOR` is set. */
export function paint(
  style: 'heading' | 'problem' | 'notice' | 'quiet' | 'good',
  text: string,
): string {
  return styleText(formats[style], text);
}

const formats = {
  heading: 'bold',
  problem: 'red',
  notice: 'yellow',
  quiet: 'gray',
  good: 'green',
} as const;
