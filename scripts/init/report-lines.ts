import { speaks } from '../../src/copy/copy.ts';
import type { ContentFile } from '../../src/records/programme.ts';
import type { Program } from '../../src/schemas/program.ts';
import { toCount } from '../reporters/count-words.ts';
import type { InitAnswers } from './answers.ts';
import { isAlike } from './chosen-languages.ts';
import type { CohortDraft } from './first-cohort.ts';
import { toCohortPath, type InitPlan } from './plan-init.ts';
import { speaksOfOtherWeeks } from './weeks-in-prose.ts';
import type { LanguageNotes } from './speak-chosen.ts';

/** Says what became of the demonstration, and what of it is left for people to make their own. */
export function toReportLines(plan: InitPlan, demo: Program, answers: InitAnswers): string[] {
  const { removed, written, cohort, files } = plan;
  const mentors = removed.filter((path) => /^content\/mentors\/[^/]+\.mdx$/.test(path));
  const cohorts = removed.filter((path) => path.endsWith('/cohort.mdx'));
  const names = [demo.name, new URL(demo.site).hostname];
  const left = findLines(files, (line) => names.some((word) => line.includes(word)));
  const prose = files.filter(({ path }) => /^content\/(?:pages|tracks|resources)\//.test(path));
  const otherWeeks = findLines(prose, (line) => speaksOfOtherWeeks(line, plan.weeks));
  return [
    `${demo.name} is gone: ${toCount(mentors.length, 'mentor')}, ${toCount(cohorts.length, 'cohort')}, and who met whom.`,
    `${answers.name} is in its place: ${toCount(written.length, 'file')} written, content/program.yml first.`,
    ...(cohort === undefined ? [] : toCohortLines(cohort)),
    '',
    'Read these and make them yours; they say what the demonstration said:',
    '  content/program.yml    promise, introduction, audience, goals, formats',
    '  content/pages/         what you promise, what you ask, how reports are handled',
    '  content/topics.yml     what people can ask for and help with',
    ...(cohort === undefined
      ? []
      : [`  ${toCohortPath(cohort)}    summary, dates, draw${toLanguageWords(cohort, plan)}`]),
    ...toLanguageLines(plan.languages),
    ...toUnspokenLines(answers.locales),
    ...(otherWeeks.length === 0
      ? []
      : ['These speak of ten weeks, or of later weeks than your cohort has:']),
    ...otherWeeks.map((place) => `  ${place}`),
    ...(left.length === 0 ? [] : ['These still name the demonstration:']),
    ...left.map((place) => `  ${place}`),
    ...toForgeLines(answers.repository),
  ];
}

/** Says what nobody does at a forge for which there are no workflows. */
function toForgeLines({ forge, host }: InitAnswers['repository']): string[] {
  if (forge === 'github') return [];
  return [
    `What runs by itself is written for GitHub. At ${host} these are by hand, or jobs of your own (docs/starting.md):`,
    '  npm run check     before each merge, with npm run review: whose files it touches',
    '  npm run build     after each merge and once a day; then dist/ goes to your host',
    '  npm run intake    what people send without an account',
    '  npm run remind    once a week: mentors who were not heard of for long',
    '  npm run links     once a month: addresses in the library that are gone',
  ];
}

/** Says what a draft is in, where that is not the first language of the programme. */
function toLanguageWords(cohort: CohortDraft, { languages }: InitPlan): string {
  const { first } = languages;
  return isAlike(cohort.language, first)
    ? ''
    : `; all of it in ${cohort.language}, not in ${first}`;
}

function toLanguageLines(notes: LanguageNotes): string[] {
  const { original, first, untranslatedPages, untranslatedTexts, leftOut } = notes;
  const gone = [...leftOut].map(([language, pages]) => {
    const what = pages === 0 ? '' : `${toCount(pages, 'page')} and `;
    return `  ${language}    ${what}what stands beside texts in program.yml, topics.yml and tracks`;
  });
  return [
    ...(gone.length === 0 ? [] : ['Left out, in languages that the site does not speak:', ...gone]),
    ...(untranslatedPages.length === 0
      ? []
      : [`These pages are in ${original} and say so; write them in ${first}, without language:`]),
    ...untranslatedPages.map((path) => `  ${path}`),
    ...(untranslatedTexts.size === 0
      ? []
      : [`These are in ${original}, where the site expects ${first}; write them in ${first}:`]),
    ...[...untranslatedTexts].map(([path, count]) => `  ${path}    ${toCount(count, 'text')}`),
  ];
}

/** Says in which languages the site shows English around what the programme writes. */
function toUnspokenLines(locales: readonly string[]): string[] {
  const unspoken = locales.filter((tag) => !speaks(tag));
  if (unspoken.length === 0) return [];
  return [
    `The site has no words of its own in ${unspoken.join(', ')}: its pages there show English around what you write.`,
    'Leave the language out of locales in content/program.yml, or add it as docs/languages.md says.',
  ];
}

function toCohortLines({ title, dates }: NonNullable<InitPlan['cohort']>): string[] {
  const { mentors, mentees, matching, starts, ends } = dates;
  return [
    `Its first cohort is ${title}:`,
    `  ${mentors.opens} to ${mentors.closes}  mentors enroll`,
    `  ${mentees.opens} to ${mentees.closes}  mentees enroll`,
    `  ${matching}                groups are published`,
    `  ${starts} to ${ends}  groups meet, at the hour that suits each`,
  ];
}

function findLines(files: readonly ContentFile[], isMeant: (line: string) => boolean): string[] {
  const texts = files.filter(({ path }) => /\.(?:mdx|yml)$/.test(path));
  return texts.flatMap(({ path, bytes }) =>
    new TextDecoder()
      .decode(bytes)
      .split('\n')
      .flatMap((line, index) => (isMeant(line) ? [`${path}:${String(index + 1)}`] : [])),
  );
}
