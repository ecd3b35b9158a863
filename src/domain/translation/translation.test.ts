import { expect, test } from 'vitest';
import { inLanguage, sessionTexts, toProgramIn, toTopicIn } from './in-language.ts';
import { toPageVersions } from './page-versions.ts';

const topic = {
  id: 'tomatoes',
  label: 'Tomatoes',
  synonyms: ['cherry'],
  translations: [{ language: 'es', label: 'Tomates', synonyms: [] }],
};

test('a text is shown in the language of the reader, and says so', () => {
  expect(toTopicIn(topic, 'es')).toMatchObject({
    id: 'tomatoes',
    label: 'Tomates',
    language: 'es',
  });
});

test('a text that nobody has translated is the original itself, and says no language', () => {
  expect(toTopicIn(topic, 'fr')).toBe(topic);
});

test('a goal without a translation stands in the original beside a promise that has one', () => {
  const goal = { id: 'harvest', title: 'Harvest', measure: 'A photo' };
  const texts = { promise: 'Siembra', introduction: 'Ocho semanas', audience: 'Tú' };
  const program = {
    name: 'Lantern',
    promise: 'Sow',
    introduction: 'Eight weeks',
    audience: 'You',
    goals: [goal],
    translations: [{ language: 'es', ...texts }],
  };
  // What a programme says is all that counts here.
  const shown = toProgramIn(program as unknown as Parameters<typeof toProgramIn>[0], 'es');
  expect(shown).toMatchObject({ ...texts, language: 'es' });
  expect(shown.goals).toEqual([goal]);
});

test('an original with a text that its translation lacks is shown itself', () => {
  const session = {
    title: 'Welcome',
    preparation: 'Bring a photo',
    cancelledReason: undefined,
    translations: [{ language: 'es', title: 'Bienvenida' }],
  };
  expect(inLanguage(session, 'es', sessionTexts)).toBe(session);
  const bare = { ...session, preparation: undefined };
  expect(inLanguage(bare, 'es', sessionTexts).title).toBe('Bienvenida');
});

const pages = new Map([
  ['roles', { title: 'Roles', summary: 'Who' }],
  ['papeles', { title: 'Papeles', summary: 'Quién', language: 'es', translates: 'roles' }],
  ['agreement', { title: 'Agreement', summary: 'What', version: '2027-06-01' }],
  [
    'acuerdo',
    {
      title: 'Acuerdo',
      summary: 'Qué',
      version: '2027-01-01',
      language: 'es',
      translates: 'agreement',
    },
  ],
]);

test('a page is shown by its translation, and the translation is no page of its own', () => {
  expect(toPageVersions(pages, 'es').get('roles')).toBe('papeles');
  expect([...toPageVersions(pages, undefined)]).toEqual([
    ['roles', 'roles'],
    ['agreement', 'agreement'],
  ]);
});

test('a translation of another version than the one that holds is not shown', () => {
  expect(toPageVersions(pages, 'es').get('agreement')).toBe('agreement');
});
