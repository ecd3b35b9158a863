import { expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser/chromium.ts';
import { sweepEditor } from '../browser/sweep-editor.ts';
import { readSamples } from '../hostile/read-samples.ts';

test('no sample does anything when it is listed, opened and previewed in the editor', async () => {
  const browser = await launchBrowser(inject('chromiumPath'));
  const samples = readSamples('tests/hostile');
  expect(samples.length).toBeGreaterThan(100);
  expect(await sweepEditor(browser, inject('siteFolder'), samples)).toEqual([]);
  await browser.close();
});
