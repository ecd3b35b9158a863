import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSampleCohort } from '../schedule/sample-cohort.ts';
import { toLastRevision, toRevisionWithoutHistory } from './revision.ts';

const instant = fc
  .date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2060-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);

describe('the revision after a history', () => {
  test('is the last change, in minutes since 2020', () => {
    expect(toLastRevision(['2020-01-01T00:00:00Z'])?.sequence).toBe(0);
    expect(toLastRevision(['2026-05-01T08:00:00Z', '2027-01-12T10:00:00Z'])).toEqual({
      stamp: '2027-01-12T10:00:00Z',
      sequence: 3_698_520,
    });
  });

  test('counts two changes in one minute as two', () => {
    const changes = ['2027-01-12T10:00:00Z', '2027-01-12T10:00:20Z'];
    expect(toLastRevision(changes)?.sequence).toBe(3_698_521);
  });

  test('does not go back where a clock did', () => {
    expect(toLastRevision(['2027-01-12T10:00:00Z', '2026-12-31T23:00:00Z'])).toEqual({
      stamp: '2027-01-12T10:00:00Z',
      sequence: 3_698_521,
    });
  });

  test('grows with every change, whatever the clocks said, and stays within 31 bits', () => {
    fc.assert(
      fc.property(fc.array(instant, { minLength: 2, maxLength: 40 }), (changes) => {
        const [before, after] = [toLastRevision(changes.slice(0, -1)), toLastRevision(changes)];
        expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
        expect(after!.sequence).toBeLessThan(2 ** 31);
        expect(after!.stamp >= before!.stamp).toBe(true);
      }),
    );
  });

  test('is unknown where there is none', () => {
    expect(toLastRevision([])).toBeUndefined();
  });
});

test('without a history the revision is the day of the last change of groups, else that on which the first window opens', () => {
  const cohort = toSampleCohort();
  expect(toRevisionWithoutHistory(cohort, undefined).stamp).toBe('2026-12-01T00:00:00Z');
  expect(toRevisionWithoutHistory(cohort, '2027-02-01').stamp).toBe('2027-02-01T00:00:00Z');
});
