import { escapeHtml } from '../prose-blocks.ts';

/**
 * A picture of Markdown that stands alone, as the editor shows it in a text that has one. New ones are added as a
 * figure, which has a caption. What is not written just so stays text.
 */
export const markdownPicture = {
  id: 'image',
  label: 'Picture',
  fields: [
    { name: 'image', label: 'Picture', widget: 'image' },
    {
      name: 'alt',
      label: 'What it shows',
      hint: 'For people who do not see it.',
      widget: 'string',
    },
  ],
  pattern: /^!\[([^[\]\\\n]+)\]\(((?:figures|portraits)\/[a-z0-9-]+\.[a-z]+)\)$/,
  fromBlock: ([, alt = '', image = '']: RegExpMatchArray) => ({ image, alt }),
  toBlock: ({ image = '', alt = '' }: { readonly image?: string; readonly alt?: string }) =>
    `![${alt.replace(/[[\]\\\n]/g, ' ').trim()}](${image})`,
  toPreview: ({ alt = '' }: { readonly alt?: string }) => escapeHtml(alt),
};
