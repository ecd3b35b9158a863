import { expect, test } from 'vitest';
import { toFinding } from '../../src/domain/matching/findings.ts';
import { toFindingSentence } from './finding-words.ts';

test('nobody is told to plan a cohort again that has begun', () => {
  const finding = toFinding('over-capacity', { group: 'group-01', handles: ['mara'] });
  expect(toFindingSentence({ ...finding, level: 'problem' })).toContain(
    'Run plan and publish again',
  );
  const notice = toFindingSentence({ ...finding, level: 'notice' });
  expect(notice).not.toContain('Run plan');
  expect(notice).toContain('its groups stay as they are');
});
