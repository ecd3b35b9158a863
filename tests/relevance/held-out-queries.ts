import type { JudgedQuery } from './judged-queries.ts';

/**
 * Queries that were judged before the search was tuned on the judged set. What they miss was looked at
 * since, for what it has in common.
 */
export const heldOutQueries: readonly JudgedQuery[] = [
  { text: 'expectations', answers: ['roles-and-expectations', 'mentor-mentee-expectations'] },
  { text: 'what does a mentor do', answers: ['mentor-orientation', 'roles-and-expectations'] },
  { text: 'short meeting', answers: ['pairs-in-twenty-minutes'] },
  {
    text: 'how to listen',
    answers: ['ten-ways-to-have-a-better-conversation', 'one-to-one-hour', 'troika-consulting'],
  },
  { text: 'privacy ground rules', answers: ['confidentiality-ground-rules'] },
  {
    text: 'difficult conversation',
    answers: [
      'ten-ways-to-have-a-better-conversation',
      'giving-and-asking-for-feedback',
      'when-a-match-does-not-work',
    ],
  },
  { text: 'undo a commit', answers: ['dangit-git', 'pro-git'] },
  {
    text: 'learn python',
    answers: ['tutorial-de-python', 'django-girls-uk', 'programming-historian-es'],
  },
  { text: 'openstreetmap', answers: ['learnosm'] },
  { text: 'tired of video calls', answers: ['video-call-fatigue'] },
  { text: 'goal template', answers: ['goal-card', 'cartao-de-objetivo', 'setting-goals'] },
  { text: 'recommendation letter', answers: ['letter-of-participation'] },
  { text: 'lightning talk', answers: ['showcase-in-three-minutes'] },
  {
    text: 'programme goals',
    answers: ['what-a-programme-is-for', 'measuring-outcomes', 'needs-assessment'],
  },
  { text: 'working agreement', answers: ['group-agreement', 'agreement-for-two'] },
  { text: 'too few mentors', answers: ['recruiting'] },
  { text: 'check-in questions', answers: ['midpoint-check-in'] },
  { text: 'mentoring by email', answers: ['mentoring-in-writing'] },
  { text: 'say no politely', answers: ['introductory-call'] },
  { text: 'health of a project', answers: ['chaoss-starter-project-health'] },
  { text: 'research on mentoring', answers: ['science-of-effective-mentorship'] },
  {
    text: 'teach beginners',
    answers: ['carpentries-instructor-training', 'ensenar-tecnologia-en-comunidad'],
  },
  { text: 'appreciation', answers: ['recognition', 'thank-you-notes'] },
  {
    text: 'maintainer',
    answers: [
      'producing-open-source-software',
      'chaoss-starter-project-health',
      'code-review-as-mentoring',
    ],
  },
  { text: 'meeting in different timezones', answers: ['meeting-across-zones'] },
  { text: 'internship mentors', answers: ['outreachy-mentor-faq', 'gsoc-mentor-guide'] },
  // Other languages, in forms that stand in no title.
  { text: 'contribuer', answers: ['comment-contribuer-open-source'] },
  { text: 'retours', answers: ['donner-un-retour'] },
  { text: 'erstes Gespräch', answers: ['anfangen-zu-zweit'] },
  { text: 'agenda reunión', answers: ['primera-reunion'] },
  { text: '質問', answers: ['shitsumon-no-kakikata'] },
  { text: '参加', answers: ['open-source-guides-ja'] },
  // Typed in a hurry.
  {
    text: 'acessibility',
    answers: [
      'w3c-accessibility-introduction',
      'accessible-meetings',
      'nu-html-checker',
      'selfhtml-wiki',
    ],
  },
  { text: 'coordinater calender', answers: ['coordinators-calendar'] },
  { text: 'confidentialty', answers: ['confidentiality-ground-rules'] },
];
