import { expect, test } from 'vitest';
import { toSampleCohort } from './schedule/sample-cohort.ts';
import { toCohortThing, toJsonLd, toResourceThing } from './structured-data.ts';

test('a cohort is an event online, with the instants of its sessions', () => {
  const thing = toCohortThing(toSampleCohort(), 'Tidepool', 'https://tidepool.example/w/');
  expect(thing).toMatchObject({
    '@type': 'Event',
    startDate: '2027-01-18',
    endDate: '2027-04-04',
    location: { '@type': 'VirtualLocation' },
    organizer: { name: 'Tidepool' },
    subEvent: [
      { name: 'Mentor briefing', startDate: '2027-01-14T17:00:00Z' },
      { name: 'Closing circle', url: 'https://tidepool.example/w/#closing-circle' },
    ],
  });
});

test('a session that was called off is cancelled and says why, and the cohort is not', () => {
  const { sessions } = toSampleCohort();
  const off = toSampleCohort({
    sessions: sessions.map((session) =>
      session.kind === 'cohort'
        ? { ...session, cancelled: true, cancelledReason: 'The host is ill.' }
        : session,
    ),
  });
  const [scheduled, cancelled] = ['EventScheduled', 'EventCancelled'].map(
    (status) => `https://schema.org/${status}`,
  );
  expect(toCohortThing(off, 'Tidepool', 'https://tidepool.example/w/')).toMatchObject({
    eventStatus: scheduled,
    subEvent: [
      { eventStatus: scheduled },
      { eventStatus: cancelled, description: 'The host is ill.' },
    ],
  });
});

test('what is not known of a resource is left out', () => {
  const resource = {
    title: 'A guide',
    summary: 'How to begin.',
    kind: 'article',
    audience: ['mentee'],
    stage: 'any',
    topics: [],
    language: 'pt-BR',
    authors: [],
    status: 'published',
  } as const;
  const thing = toResourceThing(
    { ...resource, audience: [...resource.audience], topics: [], authors: [] },
    'Article',
    [],
    'https://x.example/',
  );
  expect(Object.keys(thing)).not.toContain('timeRequired');
  expect(Object.keys(thing)).not.toContain('author');
  expect(thing['inLanguage']).toBe('pt-BR');
});

test('no text can end the element that it stands in', () => {
  const text = toJsonLd({ '@type': 'Thing', name: '</script><script>alert(1)</script>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@type': 'Thing',
    name: '</script><script>alert(1)</script>',
  });
});
