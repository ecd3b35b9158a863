import type { JudgedQuery } from './judged-queries.ts';

/**
 * What newcomers would type who have a problem and no word for it: written and judged before any of
 * it was searched for. The words of readers (`src/copy/en/reader-words.ts`) were written later by the
 * same hand, and what these queries miss was looked at later for what it has in common.
 */
export const newcomerQueries: readonly JudgedQuery[] = [
  { text: 'my mentor cancelled again', answers: ['when-a-match-does-not-work'] },
  {
    text: 'nobody talks in our group',
    answers: ['running-a-group', 'when-a-match-does-not-work'],
  },
  {
    text: 'how often should we meet',
    answers: [
      'what-a-programme-is-for',
      'introductory-call',
      'agreement-for-two',
      'one-to-one-hour',
    ],
  },
  { text: 'what do I say in the first call', answers: ['first-meeting', 'introductory-call'] },
  {
    text: 'I don’t know what I want from a mentor',
    answers: [
      'setting-goals',
      'goal-card',
      'where-i-stand',
      'mentee-orientation',
      'introductory-call',
    ],
  },
  { text: 'can I change my mentor', answers: ['when-a-match-does-not-work'] },
  { text: 'people stopped coming', answers: ['running-a-group', 'when-a-match-does-not-work'] },
  {
    text: 'how much time does it take',
    answers: ['mentor-orientation', 'outreachy-mentor-faq', 'mentor-call', 'coordinators-calendar'],
  },
  {
    text: 'what happens after the programme ends',
    answers: ['closing-well', 'from-mentee-to-mentor'],
  },
  {
    text: 'not experienced enough to be a mentor',
    answers: ['from-mentee-to-mentor', 'mentor-call', 'mentor-orientation'],
  },
  {
    text: 'someone was rude to me',
    answers: ['asking-good-questions', 'contributor-covenant', 'when-a-match-does-not-work'],
  },
  { text: 'will what I say be kept secret', answers: ['confidentiality-ground-rules'] },
  {
    text: 'tell someone their work is bad',
    answers: [
      'giving-and-asking-for-feedback',
      'secret-to-giving-great-feedback',
      'code-review-as-mentoring',
      'feedback-questions',
    ],
  },
  {
    text: 'one person talks too much',
    answers: ['running-a-group', 'peer-circle-handbook', 'circle-role-cards'],
  },
  { text: 'merge conflict', answers: ['pro-git', 'dangit-git', 'learn-git-branching'] },
  {
    text: 'first pull request',
    answers: ['open-source-guides-contribute', 'nu-html-checker', 'primeira-contribuicao'],
  },
  { text: 'write down what I learned', answers: ['ten-lines-a-week', 'where-i-stand'] },
  {
    text: 'did our programme work',
    answers: ['measuring-outcomes', 'evaluation-survey', 'better-evaluation'],
  },
  {
    text: 'get more people to sign up',
    answers: ['recruiting', 'mentee-call', 'mentor-call'],
  },
  { text: 'meeting at midnight', answers: ['meeting-across-zones'] },
  {
    text: 'ask for help without being annoying',
    answers: ['asking-good-questions', 'notes-asking-in-public'],
  },
  {
    text: 'blind participant',
    answers: ['accessible-meetings', 'w3c-accessibility-introduction'],
  },
  { text: 'younger person teaches older', answers: ['reverse-mentoring'] },
  { text: 'practice a presentation', answers: ['showcase-in-three-minutes'] },
  {
    text: 'stuck on a problem',
    answers: ['troika-consulting', 'asking-good-questions', 'peer-circle-handbook'],
  },
  {
    text: 'explain code changes to a beginner',
    answers: ['code-review-as-mentoring', 'conventional-comments'],
  },
  { text: 'keep in touch afterwards', answers: ['closing-well'] },
  {
    text: 'my manager wants numbers',
    answers: ['measuring-outcomes', 'better-evaluation', 'evaluation-survey'],
  },
  { text: 'write a better readme', answers: ['diataxis'] },
  {
    text: 'mi mentora no contesta',
    answers: ['antes-de-tu-primera-reunion', 'when-a-match-does-not-work'],
  },
  { text: 'reglas del grupo', answers: ['acuerdo-de-grupo'] },
  // Typed in a hurry.
  {
    text: 'facilitater tips',
    answers: ['running-a-group', 'circle-role-cards', 'peer-circle-handbook', 'mentor-orientation'],
  },
  { text: 'introducton call', answers: ['introductory-call'] },
  {
    text: 'mentorng remotly',
    answers: ['mentoring-in-writing', 'meeting-across-zones', 'asynchronous-communication'],
  },
];
