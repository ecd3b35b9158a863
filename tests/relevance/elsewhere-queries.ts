import type { JudgedQuery } from './judged-queries.ts';

/**
 * What people ask other programmes, shortened from the lists of questions that those publish: words
 * that nobody who works on this search chose. Judged before any was searched for, and never tuned by.
 */
export const elsewhereQueries: readonly JudgedQuery[] = [
  { text: 'choose my mentor', answers: ['how-matching-works'] },
  {
    text: 'how long is the commitment',
    answers: ['mentor-orientation', 'mentor-call', 'outreachy-mentor-faq', 'mentee-orientation'],
  },
  { text: 'relationship is not going well', answers: ['when-a-match-does-not-work'] },
  {
    text: 'mentee is not responding',
    answers: ['running-a-group', 'when-a-match-does-not-work'],
  },
  {
    text: 'mentee asks and I don’t know the answer',
    answers: ['running-a-group', 'mentor-orientation', 'from-mentee-to-mentor'],
  },
  { text: 'we are not a good match', answers: ['when-a-match-does-not-work'] },
  {
    text: 'leave the mentorship early',
    answers: ['when-a-match-does-not-work', 'mentee-orientation'],
  },
  {
    text: 'what am I expected to do',
    answers: [
      'mentor-orientation',
      'mentee-orientation',
      'roles-and-expectations',
      'mentor-mentee-expectations',
    ],
  },
  { text: 'who makes the first contact', answers: ['mentor-orientation', 'first-meeting'] },
  {
    text: 'what can I get out of mentoring',
    answers: ['mentee-orientation', 'mentor-orientation', 'mentee-call', 'mentor-call'],
  },
  { text: 'how are mentors matched', answers: ['how-matching-works'] },
  {
    text: 'never done this before, is there training',
    answers: ['mentor-orientation', 'orientation-hour'],
  },
  { text: 'we don’t hit it off', answers: ['when-a-match-does-not-work'] },
  {
    text: 'standard format for sessions',
    answers: ['meeting-agenda', 'running-a-group', 'one-to-one-hour', 'first-meeting'],
  },
  {
    text: 'mentor takes forever to reply',
    answers: ['when-a-match-does-not-work', 'asking-good-questions'],
  },
  {
    text: 'fear of asking stupid questions',
    answers: ['asking-good-questions', 'notes-asking-in-public', 'mentor-orientation'],
  },
  { text: 'don’t give them the answer', answers: ['one-to-one-hour', 'mentor-orientation'] },
  {
    text: 'career advice',
    answers: [
      'find-the-person-who-can-help',
      'what-sponsorship-looks-like',
      'people-map',
      'introductions-that-help',
    ],
  },
  { text: 'keep information confidential', answers: ['confidentiality-ground-rules'] },
  {
    text: 'mentee cancels at the last minute',
    answers: ['running-a-group', 'when-a-match-does-not-work', 'one-to-one-hour'],
  },
  {
    text: 'maintainer did not review my PR',
    answers: ['asking-good-questions', 'primeira-contribuicao', 'chaoss-starter-project-health'],
  },
  { text: 'small pull requests', answers: ['code-review-as-mentoring'] },
  { text: 'mentor wants to step down', answers: ['mentor-orientation', 'one-to-one-hour'] },
  { text: 'too many applications', answers: ['recruiting'] },
  {
    text: 'checking on progress',
    answers: [
      'midpoint-check-in',
      'ten-lines-a-week',
      'measuring-outcomes',
      'where-i-stand',
      'goal-card',
    ],
  },
  {
    text: 'active listening',
    answers: ['ten-ways-to-have-a-better-conversation', 'one-to-one-hour', 'troika-consulting'],
  },
];
