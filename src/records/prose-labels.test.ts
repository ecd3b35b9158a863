import { expect, test } from 'vitest';
import { getProseLabels } from './prose-labels.ts';

function tipWith(program: string | undefined): string {
  const bytes = new TextEncoder().encode(program);
  return getProseLabels(program === undefined ? [] : [{ path: 'content/program.yml', bytes }]).Tip;
}

test('prose that says no language speaks the first one of its programme', () => {
  expect(tipWith('locales: [es, en]')).toBe('Consejo');
  expect(tipWith('locales: [en, es]')).toBe('Tip');
  expect(tipWith('locales: [pt-BR]')).toBe('Tip');
});

test('a programme whose languages cannot be read changes no word', () => {
  const unreadable = [undefined, '', '[', '- es', 'locales: es', 'locales: []'];
  expect(unreadable.map(tipWith)).toEqual(unreadable.map(() => 'Tip'));
  expect(tipWith(`locales: [es]${' '.repeat(1 << 21)}`)).toBe('Tip');
});
