import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';

/** Names another Chromium than the one that comes with the tests. */
const override = process.env['ROUNDTABLE_CHROMIUM'];

/**
 * Unpacks the Chromium that comes from npm, with its fonts and NSS libraries, and says where it is.
 * It is unpacked under a temporary name first, so a killed run leaves no half browser behind.
 */
export async function prepareChromium(): Promise<string> {
  if (override !== undefined) return override;
  const folder = path.join(os.tmpdir(), `roundtable-chromium-${packedVersion()}`);
  if (existsSync(folder)) return path.join(folder, 'chromium');
  const staging = `${folder}-${process.pid}`;
  // The package unpacks into os.tmpdir() and brings its libraries along only where it believes to be on Lambda.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const temporary = process.env['TMPDIR'];
  await mkdir(staging, { recursive: true });
  process.env['TMPDIR'] = staging;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  try {
    await rename(staging, folder);
  } catch (error) {
    // Another run was quicker; its browser is the same.
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return path.join(folder, 'chromium');
}

/** Says where the Chromium from npm finds its libraries and fonts; another one has its own. */
export function toBrowserEnvironment(executable: string): Readonly<Record<string, string>> {
  if (override !== undefined) return {};
  const folder = path.dirname(executable);
  return {
    LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
    FONTCONFIG_PATH: path.join(folder, 'fonts'),
  };
}

/** Starts a headless browser that looks for nothing outside this machine. */
export function launchBrowser(executable: string): Promise<Browser> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined) environment[name] = value;
  }
  return chromium.launch({
    executablePath: executable,
    env: { ...environment, ...toBrowserEnvironment(executable) },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function packedVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const version = /"version":\s*"([^"]+)"/.exec(
    readFileSync(path.join(entry, '../../../package.json'), 'utf8'),
  )?.[1];
  return version ?? 'unknown';
}
