import { proseComponents, type ProseComponent } from '../../records/body/components.ts';

/** A component as the editor offers it: a small form in the text. */
export interface ProseBlock {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly Readonly<Record<string, unknown>>[];
  readonly pattern: RegExp;
  readonly fromBlock: (match: RegExpMatchArray) => Record<string, string>;
  readonly toBlock: (values: Readonly<Record<string, unknown>>) => string;
  readonly toPreview: (values: Readonly<Record<string, unknown>>) => string;
}

/** The field of a block that holds what stands between its tags. */
const contentKey = 'content';

/** One block for each component that prose may use. */
export const proseBlocks: readonly ProseBlock[] = proseComponents.map(toProseBlock);

function toProseBlock(component: ProseComponent): ProseBlock {
  const { name, summary, attributes } = component;
  return {
    id: name.toLowerCase(),
    label: name,
    fields: [
      ...attributes.map((attribute) => ({
        name: attribute.name,
        label: attribute.form === 'image' ? 'Picture' : attribute.name,
        hint: attribute.summary,
        widget: attribute.form === 'image' ? 'image' : 'string',
        required: attribute.presence === 'required',
      })),
      { name: contentKey, label: 'Text', hint: summary, widget: 'text', required: false },
    ],
    // Only what toBlock itself writes: anything else stays text, and so stays byte for byte.
    pattern: new RegExp(`^<${name}((?: [a-z]+="[^"<>{}\\n]*")*)>\\n([\\s\\S]*?)\\n</${name}>$`),
    fromBlock: (match) => ({
      ...readAttributes(match[1] ?? ''),
      [contentKey]: match[2] ?? '',
    }),
    toBlock: (values) => {
      const written = attributes.map(({ name: key }) => toAttribute(key, values[key]));
      return `<${name}${written.join('')}>\n${toText(values[contentKey]).trim()}\n</${name}>`;
    },
    toPreview: (values) =>
      `<aside><strong>${escapeHtml(toText(values['title']) || name)}</strong><p>${escapeHtml(toText(values[contentKey]))}</p></aside>`,
  };
}

function readAttributes(written: string): Record<string, string> {
  return Object.fromEntries(
    [...written.matchAll(/ ([a-z]+)="([^"]*)"/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

/** An attribute holds no quote, brace or angle bracket: those would need an expression. */
function toAttribute(name: string, value: unknown): string {
  const text = toText(value)
    .replaceAll('"', '”')
    .replace(/[<>{}\n]/g, ' ')
    .trim();
  return text === '' ? '' : ` ${name}="${text}"`;
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Writes a text so that HTML shows it as it is. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
