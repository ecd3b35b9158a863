import { expect, test } from 'vitest';
import { toFinding } from '../../src/domain/matching/findings.ts';
import { toFindingSentence } from './finding-words.ts';

test('nobody is told to plan a cohort again that has begun', () => {
  const finding = toFinding('over-capacity', { group: 'group-01', handles: ['mara'] });
  expect(toFindingSentence({ ...finding, level: 'problem' }, 'before-start')).toContain(
    'Run plan and publish again',
  );
  const notice = toFindingSentence({ ...finding, level: 'notice' }, 'started');
  expect(notice).not.toContain('Run plan');
  expect(notice).toContain('its groups stay as they are');
});

test('of what is a problem even then it is said how it can be mended', () => {
  for (const code of ['apart-in-one-group', 'repeated-member'] as const) {
    const sentence = toFindingSentence(toFinding(code, { handles: ['mara', 'ben'] }), 'started');
    expect(sentence).not.toMatch(/run plan/i);
    expect(sentence).toContain('settle it with the people');
  }
});
