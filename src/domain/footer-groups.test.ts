import { expect, test } from 'vitest';
import { toFooterGroups } from './footer-groups.ts';

test('every page of the programme stands in one group of the footer, by what readers want of it', () => {
  const slugs = ['become-a-mentor', 'conduct-report', 'faq', 'our-story', 'roles'];
  const groups = toFooterGroups(slugs.map((slug) => ({ slug })));
  const toSlugs = (pages: readonly { readonly slug: string }[]) => pages.map(({ slug }) => slug);
  expect(toSlugs(groups.takePart)).toEqual(['become-a-mentor']);
  expect(toSlugs(groups.programme)).toEqual(['our-story', 'roles']);
  expect(toSlugs(groups.help)).toEqual(['conduct-report', 'faq']);
});
