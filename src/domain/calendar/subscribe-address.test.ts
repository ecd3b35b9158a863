import { expect, test } from 'vitest';
import { hasPublicHost, toSubscribeAddress } from './subscribe-address.ts';

test.each([
  [
    'https://hub.coral.dev/cohorts/w/calendar/all.ics',
    'webcal://hub.coral.dev/cohorts/w/calendar/all.ics',
  ],
  ['http://127.0.0.1:4321/all.ics', 'webcal://127.0.0.1:4321/all.ics'],
])('%s is subscribed to at %s', (address, expected) => {
  expect(toSubscribeAddress(address)).toBe(expected);
});

test.each([
  ['https://coral.dev/', true],
  ['https://network.github.io/hub/', true],
  ['https://examples.org/', true],
  ['https://tidepool.example/', false],
  ['https://hub.example.org/', false],
  ['http://localhost:4321/', false],
  ['https://site.invalid/', false],
])('%s can be reached: %s', (address, expected) => {
  expect(hasPublicHost(address)).toBe(expected);
});
