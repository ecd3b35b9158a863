import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useFreshPage } from './fresh-page.ts';

let page: Page;

useFreshPage({ timezoneId: 'America/Sao_Paulo', locale: 'en' }, (fresh) => {
  ({ page } = fresh);
});

const zone = () => page.locator('#join-zone');
const textOf = (value: string) => zone().locator(`option[value="${value}"]`).allInnerTexts();

test('the list of zones names places as the language does, keeps the choice, and has both names', async () => {
  await page.goto(`${inject('siteAddress')}cohorts/autumn-2027/join/`);
  await zone().focus();
  await expect
    .poll(() => textOf('America/Sao_Paulo'))
    .toEqual(['São Paulo', 'Sao Paulo (São Paulo)']);
  expect(await zone().inputValue()).toBe('America/Sao_Paulo');
  expect(await textOf('America/Argentina/Cordoba')).toContain('Argentina, Córdoba');
  expect(await textOf('America/New_York')).toEqual(['New York']);
  expect(await textOf('America/Scoresbysund')).toEqual([
    'Ittoqqortoormiit',
    'Scoresbysund (Ittoqqortoormiit)',
  ]);
  await page.keyboard.type('Scores');
  expect(await zone().inputValue()).toBe('America/Scoresbysund');
});
