import { expect, test } from 'vitest';
import { z } from 'zod';
import { cohortSchema } from '../../schemas/cohort.ts';
import { groupingSchema } from '../../schemas/grouping.ts';
import { mentorSchema } from '../../schemas/mentor.ts';
import { checkSchema } from './check-schema.ts';
import { readYamlData } from './read-data.ts';

const topicSchema = z.strictObject({ id: z.string(), label: z.string() });

const locate = () => ({ line: 1, column: 1 });

function say(schema: Parameters<typeof checkSchema>[0], data: unknown): string[] {
  return checkSchema(schema, data, locate).findings.map(
    ({ code, message, next }) => `${code}: ${message} ${next}`,
  );
}

test('a record that fits gives its data with defaults', () => {
  const { data, findings } = checkSchema(
    mentorSchema,
    {
      name: ' Mara ',
      headline: 'a',
      topics: ['a'],
      languages: ['en'],
      formats: ['pair'],
      capacity: 0,
      status: 'open',
    },
    locate,
  );
  expect(findings).toEqual([]);
  expect(data).toMatchObject({ name: 'Mara', links: [] });
});

test('a union says which branches there are, and speaks of the branch that was meant', () => {
  const shape = {
    sessions: [{ kind: 'grup' }, { kind: 'group', weak: 1, durationMinutes: 50 }, {}],
  };
  expect(say(cohortSchema.pick({ sessions: true }).strict(), shape)).toMatchInlineSnapshot(`
    [
      "unknown-choice: sessions[1].kind cannot be "grup". Did you mean group? Choose group, cohort, skill-up, office-hours, onboarding, social or showcase.",
      "missing-key: The key sessions[2].week is missing. Week of the cohort; week 1 is the seven days from its start. Add it, for example: week: 1.",
      "missing-key: The key sessions[2].id is missing. Names the session in calendars. Never change it once it is published. Add it, for example: id: welcome.",
      "missing-key: The key sessions[2].title is missing. What the session is called. Add it, for example: title: Welcome session.",
      "wrong-form: sessions[2].durationMinutes is 50, which does not have the form it needs. Use a multiple of 15 minutes. For example: durationMinutes: 60.",
      "unknown-key: There is no key "weak" in sessions[2]. Did you mean week?",
      "missing-key: The key sessions[3].kind is missing. Held by each group at its own weekly time. Add it, for example: kind: group.",
    ]
  `);
});

test('a value that YAML takes for no text is kept as one by quotes, where text fits', () => {
  const ofName = mentorSchema.pick({ name: true });
  expect(say(ofName, { name: true })).toEqual([
    'wrong-type: name is true; text belongs there. Put it between double quotes as it stands, for example: name: "true".',
  ]);
  expect(say(ofName, { name: 12 })[0]).toContain('name: "12".');
  expect(say(ofName, { name: null })[0]).not.toContain('quotes');
  const ofConsent = mentorSchema.pick({ consent: true });
  expect(say(ofConsent, { consent: 2026 })[0]).toContain('for example: consent: 2026-11-02.');
  expect(say(ofConsent, { consent: null })[0]).not.toContain('quotes');
});

test('a value is named as the file spells it', () => {
  const ofPlace = mentorSchema.pick({ place: true });
  const { findings } = readYamlData(ofPlace, 'place: 007\n', 0);
  expect(findings[0]?.message).toBe('place is 007; text belongs there.');
  expect(findings[0]?.next).toContain('place: "007".');
  const [ofNull] = readYamlData(ofPlace, 'place: Null\n', 0).findings;
  expect(ofNull?.next).toContain('place: "Null".');
  expect(readYamlData(ofPlace, 'place:\n', 0).findings[0]?.message).toContain('is empty');
});

test('a list of allowed numbers is one choice', () => {
  const quality = groupingSchema.shape.quality;
  expect(say(quality, { placed: 'gap', value: 'gap', gapPercent: 3 })).toMatchInlineSnapshot(`
    [
      "unknown-choice: gapPercent cannot be 3. Choose 0, 0.1, 0.25, 0.5, 1, 2, 5, 10 or 100.",
    ]
  `);
});

test('a fixed value is named', () => {
  expect(say(groupingSchema.pick({ version: true }), { version: 2 })).toMatchInlineSnapshot(`
    [
      "unknown-choice: version cannot be 2. Write 1.",
    ]
  `);
});

test('keys of objects inside lists are named by their place', () => {
  const links = mentorSchema.pick({ links: true }).strict();
  expect(say(links, { links: [{ label: 'a', url: 'https://example.org', lable: 1 }] })).toEqual([
    'unknown-key: There is no key "lable" in links[1]. Did you mean label?',
  ]);
});

test('what a prototype holds is no value of a key', () => {
  const keys = mentorSchema.pick({ name: true }).strict();
  expect(say(keys, JSON.parse('{"name": "a", "__proto__": {"name": 1}}'))).toEqual([
    'unknown-key: There is no key "__proto__". Remove it; the keys here are name.',
  ]);
  expect(say(keys, JSON.parse('{"__proto__": {"name": "a"}}'))).toHaveLength(2);
});

test('a long list is checked to its end unless more is wrong with it than is told', () => {
  const topic = (index: number) => ({ id: `topic-${String(index)}`, label: 'Topic' });
  const topics: unknown[] = Array.from({ length: 1500 }, (_, index) => topic(index));
  topics[1499] = { id: 'last' };
  const schema = z.strictObject({ topics: z.array(topicSchema) });
  expect(checkSchema(schema, { topics }, locate).findings).toHaveLength(1);
  const hopeless = checkSchema(schema, { topics: [...topics, ...Array(5000).fill({})] }, locate);
  expect(hopeless.data).toBeUndefined();
  expect(hopeless.findings.length).toBeGreaterThan(100);
  expect(hopeless.findings.length).toBeLessThan(200);
});
