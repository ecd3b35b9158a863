import { beforeAll, expect, test } from 'vitest';
import { enrollmentSchema } from '../../schemas/enrollment.ts';
import { privatePartSchema, type PrivatePart } from '../../schemas/private-part.ts';
import { createKeyPair, type KeyPair } from './identity.ts';
import { openPrivatePart, sealPrivatePart, type SealedFor } from './private-part.ts';
import { sealText } from './sealed-text.ts';

const here: SealedFor = { cohort: 'spring', handle: 'dev-rao' };
const part: PrivatePart = privatePartSchema.parse({
  ...here,
  zone: 'Asia/Kolkata',
  availability: [{ day: 'monday', from: '17:00', to: '21:00' }],
  contact: 'dev@example.org',
  apart: ['ines-duarte'],
});

let key: KeyPair;
beforeAll(async () => {
  key = await createKeyPair();
});

async function open(armored: string, sealedFor = here, identity = key.identity) {
  return openPrivatePart(armored, [identity], sealedFor, privatePartSchema);
}

test('a private part comes back as it was sealed', async () => {
  const armored = await sealPrivatePart(part, [key.recipient]);
  expect(await open(armored)).toEqual({ kind: 'opened', part });
});

test('a copy in another enrollment or another cohort is refused', async () => {
  const armored = await sealPrivatePart(part, [key.recipient]);
  for (const elsewhere of [
    { cohort: 'spring', handle: 'mallory' },
    { cohort: 'autumn', handle: 'dev-rao' },
  ]) {
    expect(await open(armored, elsewhere)).toMatchObject({ reason: 'bound-elsewhere' });
  }
});

test('another key and a damaged text are refused with their reason', async () => {
  const armored = await sealPrivatePart(part, [key.recipient]);
  const other = await createKeyPair();
  expect(await open(armored, here, other.identity)).toMatchObject({ reason: 'wrong-key' });
  expect(await open(armored.slice(0, 200))).toMatchObject({ reason: 'damaged' });
});

test('what does not fit the schema is refused by its keys, without what was written there', async () => {
  const sloppy = { ...part, apart: ['ines-duarte', 'ines-duarte'], zone: 'nowhere', nickname: 'x' };
  const armored = await sealText(JSON.stringify(sloppy), [key.recipient]);
  expect(await open(armored)).toEqual({
    kind: 'refused',
    reason: 'not-as-schema',
    detail: 'It opens, but does not fit the schema at: zone, apart.1, the whole part.',
  });
  expect(await open(await sealText('hello', [key.recipient]))).toMatchObject({
    reason: 'not-as-schema',
  });
});

test('the longest private part, sealed to ten keys, still fits an enrollment', async () => {
  const handles = (count: number) =>
    Array.from({ length: count }, (_, index) => `${'x'.repeat(36)}${String(index + 100)}`);
  const longest = privatePartSchema.parse({
    ...part,
    availability: Array.from({ length: 100 }, () => ({
      day: 'wednesday',
      from: '00:00',
      to: '24:00',
    })),
    contact: 'あ'.repeat(200),
    rankedLeads: handles(5),
    together: handles(3),
    apart: handles(20),
    accessNeeds: 'あ'.repeat(500),
    note: 'あ'.repeat(500),
  });
  const keys = await Promise.all(Array.from({ length: 10 }, createKeyPair));
  const sealed = await sealPrivatePart(
    longest,
    keys.map(({ recipient }) => recipient),
  );
  expect(enrollmentSchema.shape.sealed.safeParse(sealed).success).toBe(true);
});
