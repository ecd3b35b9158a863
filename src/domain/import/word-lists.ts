import type { Format, Audience, Stage } from '../../schemas/words.ts';
import type { ResourceKind } from '../../schemas/resource.ts';
import { toHeadingWords } from './column-mapping.ts';

const formats: Readonly<Record<Format, readonly string[]>> = {
  'mentor-led': ['mentor led', 'group', 'groups', 'group mentoring', 'small group'],
  'one-to-one': [
    'one to one',
    'one on one',
    '1 1',
    '1 on 1',
    '1 to 1',
    'individual',
    'individually',
  ],
  reverse: ['reverse', 'reverse mentoring'],
  'peer-circle': ['peer circle', 'peer', 'peers', 'circle', 'peer group', 'peer mentoring'],
  pair: ['pair', 'pairs', 'pairing', 'pair programming'],
};

const kinds: Readonly<Record<ResourceKind, readonly string[]>> = {
  article: ['article', 'post', 'blog', 'blog post', 'guide', 'tutorial', 'paper', 'documentation'],
  book: ['book', 'ebook', 'e book', 'chapter'],
  video: ['video', 'recording', 'youtube', 'film', 'screencast'],
  tool: ['tool', 'app', 'software', 'library'],
  template: ['template', 'checklist', 'boilerplate'],
  worksheet: ['worksheet', 'exercise', 'handout'],
  talk: ['talk', 'presentation', 'slides', 'lecture', 'keynote', 'webinar', 'call'],
  course: ['course', 'training', 'workshop', 'mooc', 'curriculum'],
};

const audiences: Readonly<Record<Audience, readonly string[]>> = {
  mentor: ['mentor', 'mentors', 'lead', 'leads'],
  mentee: ['mentee', 'mentees', 'student', 'students', 'learner', 'learners', 'participants'],
  peer: ['peer', 'peers'],
  coordinator: ['coordinator', 'coordinators', 'organizer', 'organizers', 'organisers'],
};

const stages: Readonly<Record<Stage, readonly string[]>> = {
  orientation: ['orientation', 'onboarding', 'start', 'introduction', 'beginning'],
  'goal-setting': ['goal setting', 'goals', 'planning'],
  midpoint: ['midpoint', 'middle', 'mid point', 'during'],
  closing: ['closing', 'end', 'close', 'wrap up'],
  any: ['any', 'all', 'always', 'any time', 'anytime'],
};

/** Reads a kind of mentoring in common words, such as `1:1`. */
export const toFormat = (text: string) => find(formats, text);

/** Reads a kind of resource in common words, such as `blog post`. */
export const toResourceKind = (text: string) => find(kinds, text);

/** Reads whom something is for, such as `students`. */
export const toAudience = (text: string) => find(audiences, text);

/** Reads when in a cohort something helps, such as `onboarding`. */
export const toStage = (text: string) => find(stages, text);

function find<Word extends string>(
  words: Readonly<Record<Word, readonly string[]>>,
  text: string,
): Word | undefined {
  const wanted = toHeadingWords(text);
  // Object.entries widens the keys of a record to string.
  const entries = Object.entries(words) as [Word, readonly string[]][];
  return entries.find(([, synonyms]) => synonyms.includes(wanted))?.[0];
}
