import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toComment } from '../../scripts/review/comment.ts';
import { allReviewRules, decide } from '../../scripts/review/decide.ts';
import { openRepository } from '../../scripts/review/git-objects.ts';
import { readFacts } from '../../scripts/review/read-facts.ts';
import { expectGolden } from '../check/golden.ts';
import { makeBareRepository } from './bare-repository.ts';
import { publishedEdits } from './lantern.ts';
import { goodRecipes } from './recipes/good.ts';
import { oddFileRecipes } from './recipes/odd-files.ts';
import { odderPeopleRecipes } from './recipes/odd-people.ts';
import type { Recipe } from './recipes/recipe.ts';
import { sessionRecipes } from './recipes/sessions.ts';

const recipes = Object.entries({
  ...goodRecipes,
  ...sessionRecipes,
  ...oddFileRecipes,
  ...odderPeopleRecipes,
});
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'review-'));
  makeBareRepository(folder, [
    { name: 'main', edits: publishedEdits },
    ...recipes.map(([name, { edits }]) => ({ name, edits })),
  ]);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const reviews = new Map<string, ReturnType<typeof readReview>>();

/** Reviews each branch once for all tests. */
function review(name: string, recipe: Recipe) {
  const found = reviews.get(name) ?? readReview(name, recipe);
  reviews.set(name, found);
  return found;
}

async function readReview(
  name: string,
  { author, authorId, now = '2027-08-20T12:00:00Z' }: Recipe,
) {
  const place = { repository: folder, git: openRepository(folder), folder: 'content' };
  const facts = await readFacts(place, {
    base: 'main',
    head: name,
    author: { login: author, id: authorId },
    toNow: () => Temporal.Instant.from(now),
  });
  return { facts, decision: decide(facts) };
}

test('there are at least forty hostile or odd pull requests', () => {
  expect(recipes.length - Object.keys(goodRecipes).length).toBeGreaterThanOrEqual(40);
});

test.each(recipes)(
  '%s gets its verdict, and a comment that says what to do',
  async (name, recipe) => {
    const { facts, decision } = await review(name, recipe);
    const comment = toComment(facts, decision);
    expectGolden(`review/${name}.md`, comment);
    expect(decision.verdict).toBe(recipe.verdict);
    expect(comment).toContain('### What to do next\n\n- ');
  },
);

test('every rule is unmet by one of them', async () => {
  const unmet = new Set<string>();
  for (const [name, recipe] of recipes) {
    const { decision } = await review(name, recipe);
    for (const { rule } of decision.unmet) unmet.add(rule.code);
  }
  expect([...unmet].sort()).toEqual(allReviewRules.map(({ code }) => code).sort());
});

test('only a change of sealed parts and dates of oneself merges itself, and only where the programme says so', async () => {
  const merging: string[] = [];
  for (const [name, recipe] of recipes) {
    const { facts, decision } = await review(name, recipe);
    expect(decision.canMergeItself, name).toBe(false);
    if (decide({ ...facts, mergesSealedParts: true }).canMergeItself) merging.push(name);
  }
  expect(merging).toEqual(['member-seals-again', 'mentor-is-still-here']);
});

test('no comment lets an author mention, link or write HTML', async () => {
  for (const [name, recipe] of recipes) {
    const { facts, decision } = await review(name, recipe);
    const lines = toComment(facts, decision).split('\n');
    const own = lines.filter((line) => !/^<(!--|details|\/details)/.test(line));
    const outsideCode = own.map((line) => line.replaceAll(/`[^`]*`/g, '')).join('\n');
    expect(outsideCode, name).not.toMatch(/@everyone|<[a-z]|\]\(/);
  }
});
