import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  packDirectory,
  unpackDirectory,
  type DirectoryEntry,
  type DirectoryRecord,
} from './directory-data.ts';
import { toNameKey } from './sort-mentors.ts';

const word = fc.stringMatching(/^[a-z0-9](-?[a-z0-9]){0,8}$/);
const words = fc.uniqueArray(word, { maxLength: 4 });
const entry: fc.Arbitrary<DirectoryEntry> = fc.record({
  handle: word,
  name: fc.stringMatching(/^\S[^\n\r]{0,20}$/u),
  zone: fc.option(fc.constantFrom('Africa/Lagos', 'Asia/Tokyo', 'UTC'), { nil: undefined }),
  freeSeats: fc.nat(9),
  facets: fc.record({ topic: words, language: words, format: words, seats: words }),
});

function toEntry({ handle, name, freeSeats, facets }: DirectoryRecord): DirectoryEntry {
  const { topic, language, format, seats } = facets;
  return { handle, name, zone: undefined, freeSeats, facets: { topic, language, format, seats } };
}

test('what is packed is read again, in its order', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
      const packed: unknown = JSON.parse(JSON.stringify(packDirectory(entries)));
      const rows = unpackDirectory(packed as ReturnType<typeof packDirectory>, () => 0);
      expect(rows.map(({ nameKey }) => nameKey)).toEqual(
        entries.map(({ name }) => toNameKey(name)),
      );
      expect(rows.map(toEntry)).toEqual(entries.map((one) => ({ ...one, zone: undefined })));
    }),
  );
});

test('a zone gives a part of the world and shared hours', () => {
  const facets = { topic: ['design'], language: ['en'], format: ['pair'], seats: ['free'] };
  const mentors = [
    { handle: 'mara-okafor', name: 'Mara Òkáfor', zone: 'Africa/Lagos', freeSeats: 2, facets },
    {
      handle: 'tk',
      name: 'Tomás',
      zone: undefined,
      freeSeats: 0,
      facets: { ...facets, seats: [] },
    },
  ];
  const data = packDirectory(mentors);
  expect(data.people).toEqual(['Mara Òkáfor', 'Tomás\ntk']);
  const asked: string[] = [];
  const [mara, tomas] = unpackDirectory(data, (zone) => {
    asked.push(zone);
    return 500;
  });
  expect(asked).toEqual(['Africa/Lagos']);
  expect(mara?.facets).toMatchObject({ seats: ['free'], region: ['africa'], overlap: ['8', '4'] });
  expect(tomas?.facets).toMatchObject({ seats: [], region: [], overlap: [] });
});
