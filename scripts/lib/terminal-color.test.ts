import { afterEach, expect, test, vi } from 'vitest';
import { paint } from './terminal-color.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('NO_COLOR leaves texts as they are, FORCE_COLOR colors them', () => {
  vi.stubEnv('FORCE_COLOR', undefined);
  vi.stubEnv('NO_COLOR', '1');
  expect(paint('problem', 'problem')).toBe('problem');
  vi.stubEnv('NO_COLOR', undefined);
  vi.stubEnv('FORCE_COLOR', '1');
  expect(paint('problem', 'problem')).toBe('\u001b[31mproblem\u001b[39m');
});
