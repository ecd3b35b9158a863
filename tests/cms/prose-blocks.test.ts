import { expect, test } from 'vitest';
import { proseBlocks } from '../../src/client/admin/prose-blocks.ts';
import { proseComponents } from '../../src/records/body/components.ts';
import { englishBodyLabels } from '../../src/records/body/labels.ts';
import { readBody } from '../../src/records/body/read-body.ts';

test.each(proseComponents.map(({ name, example }) => ({ name, example })))(
  '<$name> is read into its form and written back byte for byte',
  ({ name, example }) => {
    const block = proseBlocks.find(({ label }) => label === name)!;
    const match = block.pattern.exec(example);
    expect(match).not.toBeNull();
    expect(block.toBlock(block.fromBlock(match!))).toBe(example);
  },
);

test('what a form holds can neither end its tag nor begin another', () => {
  const block = proseBlocks.find(({ label }) => label === 'Tip')!;
  const written = block.toBlock({ title: 'a" onclick={x}><script>', content: 'Text' });
  expect(written).toBe('<Tip title="a” onclick= x   script">\nText\n</Tip>');
  const source = { file: 'content/pages/x.mdx', text: written, linesBefore: 0 };
  expect(readBody({ ...source, labels: englishBodyLabels }).findings).toEqual([]);
});

test('a preview shows text as text', () => {
  const [block] = proseBlocks;
  expect(block!.toPreview({ content: '<img src=x onerror=alert(1)>' })).not.toContain('<img');
});
