import { expect, test } from 'vitest';
import { html, toStyle } from './markup.ts';

const nasty = `</p><script>alert("x")</script><img src=x onerror='x'>&amp;`;

test('text is escaped, in text and in attributes', () => {
  const { text } = html`<p title="${nasty}">${nasty}</p>`;
  expect(text).not.toMatch(/<script|<img|"x"|='x'/);
  expect(text.match(/&lt;script&gt;/g)).toHaveLength(2);
  expect(text).toContain('&amp;amp;');
});

test('markup stands as it is, lists are joined, and nothing is left out', () => {
  const rows = ['a', '<b>'].map((one) => html`<li>${one}</li>`);
  const { text } = html`<p>${rows}${undefined}${3}</p>`;
  expect(text).toBe('<p><li>a</li><li>&lt;b&gt;</li>3</p>');
});

test('text that looks like markup is not taken for it', () => {
  const impostor = JSON.parse('{"text":"<script>"}') as string;
  expect(() => html`<p>${impostor}</p>`.text).toThrow();
});

test('a style sheet can not close its element', () => {
  expect(toStyle('a::after { content: "</style><script>" }').text).toBe(
    '<style>a::after { content: "<\\/style><script>" }</style>',
  );
});
