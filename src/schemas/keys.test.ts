import { expect, test } from 'vitest';
import { instantSchema } from './instant.ts';
import { isoDateSchema, lineSchema } from './keys.ts';
import { webAddressSchema } from './web-address.ts';
import { privatePartSchema } from './private-part.ts';
import { programSchema } from './program.ts';

const { base, repository, site } = programSchema.shape;
const { branch, path } = repository.shape;

test.each([
  ['a name of what nobody sees', lineSchema(80), '\u3164\u3164'],
  ['a name of an empty pattern of dots', lineSchema(80), '\u2800'],
  ['an accent on nothing', lineSchema(80), '\u0301'],
  ['an address that names another site first', webAddressSchema, 'https://github.com@evil.example/'],
  ['an address with a password', webAddressSchema, 'https://a:b@example.org/'],
  ['an address with a space', webAddressSchema, 'https://example.org/a b'],
  ['a day before clocks are known', isoDateSchema, '0199-03-01'],
  ['a year with a digit too many at its start', isoDateSchema, '9027-03-01'],
  ['an instant finer than a clock', instantSchema, '2027-03-01T09:00:00.0123456789Z'],
  ['a base path that leads up', base, '/hub/../'],
  ['a site with a folder', site, 'https://example.org/hub'],
  ['a branch that is an option', branch, '-x'],
  ['a branch that is a range', branch, 'a..b'],
  ['a branch that is what is checked out', branch, 'HEAD'],
  ['a repository above all others', path, '../..'],
])('%s is refused', (_what, schema, value) => {
  expect(schema.safeParse(value).success).toBe(false);
});

test.each([
  ['a name in another script', lineSchema(80), 'हि'],
  ['a name with a joiner', lineSchema(80), '\u0646\u06af\u06cc\u0646\u200c\u0632\u0627\u062f\u0647'],
  ['a profile on a social site', webAddressSchema, 'https://social.example/@mara?from=x@y'],
  ['an instant with a fraction', instantSchema, '2027-03-01T09:00:00.5Z'],
  ['a base path with dots in it', base, '/.hub/v1.2/'],
  ['a branch in a folder', branch, 'release/v1.2'],
  ['a repository in a group of groups', path, 'a/.b/c'],
])('%s is taken', (_what, schema, value) => {
  expect(schema.safeParse(value).error).toBeUndefined();
});

test('a contact that was copied with signs of direction is taken without them', () => {
  const { contact } = privatePartSchema.shape;
  expect(contact.parse('\u202a+49 170 0000000\u202c')).toBe('+49 170 0000000');
});
