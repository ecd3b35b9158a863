import { expect, test } from 'vitest';
import { keepHtml } from './kept-html.ts';

/** Renders another text each time. */
function makeRenderer(): () => Promise<string> {
  let times = 0;
  return () => {
    times += 1;
    return Promise.resolve(`<p>${String(times)}</p>`);
  };
}

test('a part is rendered once for all pages that show it', async () => {
  const render = makeRenderer();
  const program = {};
  expect(await keepHtml(program, 'footer en', render)).toBe('<p>1</p>');
  expect(await keepHtml(program, 'footer en', render)).toBe('<p>1</p>');
});

test('a part that depends on something else is another one', async () => {
  const render = makeRenderer();
  const program = {};
  await keepHtml(program, 'footer en', render);
  expect(await keepHtml(program, 'footer es', render)).toBe('<p>2</p>');
});

test('what has been read anew is rendered anew', async () => {
  const render = makeRenderer();
  await keepHtml({}, 'footer en', render);
  expect(await keepHtml({}, 'footer en', render)).toBe('<p>2</p>');
});
