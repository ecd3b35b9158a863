import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { toEditorConfig } from '../../src/client/admin/editor-config.ts';
import { bundleScript } from './bundle-script.ts';
import { useBrowser } from './fresh-page.ts';

/** Decap's own check of a configuration with everything that it knows: its real validator and its widgets. */
const validator = `
import 'decap-cms-app/dist/esm/extensions.js';
export { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
`;

const repository = { host: 'forge.example.org', path: 'owner/name', branch: 'main' } as const;
const forges = [
  { ...repository, forge: 'github', signInAddress: 'https://sign-in.example.org' },
  { ...repository, forge: 'gitlab', applicationId: '4f1c2b' },
  { ...repository, forge: 'forgejo', applicationId: '4f1c2b' },
] as const;
const configs: Record<string, unknown>[] = [
  ...forges.map((each) =>
    toEditorConfig({ repository: each, site: 'https://a.example' }, undefined),
  ),
  toEditorConfig(
    { repository: forges[0], site: 'https://a.example' },
    { address: '/hub/admin/local/api/v1', branch: 'roundtable-edits', publishing: 'by-draft' },
  ),
];

let browser: Browser;
let script: string;
useBrowser((launched) => {
  browser = launched;
});
beforeAll(async () => {
  script = await bundleScript(validator, 'decapConfig');
});

test("Decap's own validator accepts the generated configuration for every forge and for this computer", async () => {
  expect(await Promise.all(configs.map(validate))).toEqual(configs.map(() => 'accepted'));
});

test("Decap's own validator refuses a field that it does not know how to show", async () => {
  const [config = {}] = configs;
  const broken = {
    name: 'x',
    label: 'X',
    folder: 'x',
    fields: [{ name: 'a', widget: 'list', max: 'many' }],
  };
  expect(await validate({ ...config, collections: [broken] })).toContain('max');
});

async function validate(config: Record<string, unknown>): Promise<string> {
  const page = await browser.newPage();
  // A page with storage and without a policy, as the validator compiles code.
  await page.route('http://localhost/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Blank</title>' }),
  );
  await page.goto('http://localhost/blank');
  await page.addScriptTag({ content: script });
  const answer = await page.evaluate((candidate) => {
    // The bundle puts its exports there.
    const { decapConfig } = globalThis as unknown as {
      decapConfig: { validateConfig: (config: unknown) => void };
    };
    try {
      decapConfig.validateConfig(candidate);
      return 'accepted';
    } catch (error) {
      return String(error);
    }
  }, config);
  await page.close();
  return answer;
}
