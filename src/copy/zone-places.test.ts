import { expect, test } from 'vitest';
import { isKnownZone } from '../domain/time/zone-clock.ts';
import { getCopy, locales } from './copy.ts';
import { toClockNames } from './zone-places.ts';

test('a zone is named by its place, as the language calls it', () => {
  const { place } = getCopy('es').zones;
  expect(['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Europe/Madrid'].map(place)).toEqual([
    'Berlín',
    'Nueva York',
    'Tokio',
    'Madrid',
  ]);
  expect(['Europe', 'Asia'].map(getCopy('es').zones.region)).toEqual(['Europa', 'Asia']);
  const english = getCopy('en').zones;
  expect(['America/Sao_Paulo', 'America/New_York', 'UTC'].map(english.place)).toEqual([
    'São Paulo',
    'New York',
    'UTC',
  ]);
});

test('a cohort that keeps UTC names one clock, every other two', () => {
  const { zones, cohort } = getCopy('en');
  expect(cohort.zoneNotePlain(toClockNames('Europe/Berlin', zones))).toBe(
    'Times are those of Berlin and UTC.',
  );
  expect(cohort.zoneNotePlain(toClockNames('Etc/UTC', zones))).toBe('Times are those of UTC.');
});

test('every zone that has a name of its own is one that there is', async () => {
  for (const locale of Object.keys(locales)) {
    const names = await readNames(locale);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((zone) => !isKnownZone(zone))).toEqual([]);
  }
});

/** Reads the zones that a language names, from its file. */
async function readNames(locale: string): Promise<string[]> {
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(new URL(`./${locale}/zones.ts`, import.meta.url), 'utf8');
  return [...text.matchAll(/^ +'([A-Za-z/_-]+)':/gm)].map(([, zone = '']) => zone);
}
