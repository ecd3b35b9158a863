import { expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser/chromium.ts';
import { buildPastCheck } from '../hostile/build-past-check.ts';
import { readSamples } from '../hostile/read-samples.ts';

/** A page of the built site, with its policy, in which what would have been refused stands all the same. */
test('a page that holds what check refuses runs nothing and asks no other site', async () => {
  const browser = await launchBrowser(inject('chromiumPath'));
  const page = await browser.newPage();
  const address = inject('siteAddress');
  const whole = await (await fetch(address)).text();
  expect(whole).toMatch(/<meta http-equiv="content-security-policy"/i);
  const strange: string[] = [];
  let name = '';
  let body = '';
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) strange.push(`${name}: ${url}`);
  });
  page.on('dialog', (dialog) => {
    strange.push(`${name}: asked "${dialog.message()}"`);
    void dialog.dismiss();
  });
  page.on('popup', () => strange.push(`${name}: opened a window`));
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: whole.replace(/<main[^>]*>/, (tag) => `${tag}<div id="sample">${body}</div>`),
    }),
  );
  let shown = 0;
  for (const sample of readSamples('tests/hostile').filter(({ path }) => path.endsWith('.mdx'))) {
    const text = new TextDecoder().decode(sample.bytes).replace(/^---\n[^]*?\n---\n/, '');
    const html = buildPastCheck(text);
    if (html === undefined) continue;
    [name, body] = [sample.name, html];
    await page.goto(address, { waitUntil: 'load' });
    const left = await page.evaluate(() => ({
      stands: document.querySelector('#sample') !== null,
      flags: ['canary' in globalThis, ...Object.keys(localStorage)].filter(
        (key) => key === true || String(key).includes('canary'),
      ),
    }));
    expect(left, name).toEqual({ stands: true, flags: [] });
    expect(page.url(), name).toBe(address);
    shown += 1;
  }
  expect(shown).toBeGreaterThan(80);
  expect(strange).toEqual([]);
  await browser.close();
});

test.each([
  ['the policy alone stops scripts, handlers and pictures of other sites', true],
  ['without the policy they would run', false],
])('%s', async (_, keepsPolicy) => {
  const browser = await launchBrowser(inject('chromiumPath'));
  const page = await browser.newPage();
  const address = inject('siteAddress');
  const built = await (await fetch(address)).text();
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
  const whole = keepsPolicy ? built : built.replace(policy, '');
  const arrived: string[] = [];
  await page.route('https://evil.example/**', (route) => {
    arrived.push(route.request().url());
    return route.fulfill({ body: '' });
  });
  const attacks = `<script>globalThis.canary = 1</script>
    <script src="data:text/javascript,globalThis.canary=1"></script>
    <img src="x" onerror="globalThis.canary = 1"><img src="https://evil.example/pixel">
    <svg onload="globalThis.canary = 1"></svg><iframe srcdoc="<script>top.canary = 1</script>"></iframe>`;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: whole.replace(/<main[^>]*>/, (tag) => `${tag}${attacks}`),
    }),
  );
  await page.goto(address, { waitUntil: 'load' });
  expect(await page.evaluate(() => 'canary' in globalThis)).toBe(!keepsPolicy);
  expect(arrived).toEqual(keepsPolicy ? [] : ['https://evil.example/pixel']);
  await browser.close();
});
