import { expect, test } from 'vitest';
import { toLocaleLinks } from './locale-links.ts';

const html =
  '<p><a href="/hub/faq/#time">1</a> <a class="x" href="/hub/">2</a> <a href="/hub/cohorts/a/calendar/b.ics">3</a> <a href="https://example.org/hub/">4</a> <a href="/other/">5</a></p>';

test('links to pages stay in the language of the page, links to all else stay as they are', () => {
  expect(toLocaleLinks(html, '/hub/', 'es', 'en')).toBe(
    html.replace('/hub/faq/', '/hub/es/faq/').replace('x" href="/hub/"', 'x" href="/hub/es/"'),
  );
  expect(toLocaleLinks('<a href="/faq/?q=1">', '/', 'pt-BR', 'en')).toBe(
    '<a href="/pt-br/faq/?q=1">',
  );
});

test('in the first language nothing changes', () => {
  expect(toLocaleLinks(html, '/hub/', 'en', 'en')).toBe(html);
});
