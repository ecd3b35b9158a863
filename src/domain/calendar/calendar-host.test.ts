import { expect, test } from 'vitest';
import { toCalendarHost } from './calendar-host.ts';

test('events are named after the host of the site, without its port', () => {
  expect(toCalendarHost({ site: 'https://tidepool.example:8443' })).toBe('tidepool.example');
});

test('a site that has moved goes on naming events after its first host', () => {
  const program = { site: 'https://new.example', calendarHost: 'tidepool.example' };
  expect(toCalendarHost(program)).toBe('tidepool.example');
});
