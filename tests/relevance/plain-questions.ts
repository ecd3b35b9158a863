import type { JudgedQuery } from './judged-queries.ts';

/**
 * Whole questions in plain words, as a nervous mentee, a mentor and a coordinator would type them:
 * judged over the library before any was searched for, and never tuned by.
 */
export const plainQuestions: readonly JudgedQuery[] = [
  // A mentee.
  {
    text: 'I got nothing done this week, should I still come',
    answers: ['mentee-orientation', 'setting-goals'],
  },
  {
    text: 'I am too shy to speak in the group',
    answers: ['running-a-group', 'accessible-meetings', 'mentee-call', 'first-meeting'],
  },
  {
    text: 'do I need to turn my camera on',
    answers: [
      'first-meeting',
      'accessible-meetings',
      'video-call-fatigue',
      'group-agreement',
      'mentee-call',
    ],
  },
  {
    text: 'what if I want to stop halfway through',
    answers: ['mentee-orientation', 'when-a-match-does-not-work', 'agreement-for-two'],
  },
  {
    text: 'who can see the things I write about myself',
    answers: ['mentee-call', 'confidentiality-ground-rules'],
  },
  {
    text: 'my English is not very good, can I still join',
    answers: ['mentee-call', 'mentor-call', 'first-meeting', 'primeira-contribuicao'],
  },
  {
    text: 'how do I decide what to work on',
    answers: ['setting-goals', 'goal-card', 'mentee-orientation'],
  },
  {
    text: 'what should I prepare before we talk for the first time',
    answers: ['first-meeting', 'mentee-orientation', 'introductory-call'],
  },
  {
    text: 'I think I am not good enough for this',
    answers: ['mentee-orientation', 'mentee-call', 'mentor-call', 'from-mentee-to-mentor'],
  },
  {
    text: 'can I ask my mentor for a job',
    answers: ['mentor-orientation', 'mentee-orientation', 'introductions-that-help'],
  },
  {
    text: 'how do I tell my mentor that their advice did not help',
    answers: ['mentee-orientation', 'giving-and-asking-for-feedback', 'when-a-match-does-not-work'],
  },
  {
    text: 'I keep putting off the things I promised to do',
    answers: ['setting-goals', 'goal-card', 'mentee-orientation', 'one-to-one-hour'],
  },
  {
    text: 'what should I say in my three minutes at the end',
    answers: ['showcase-in-three-minutes', 'closing-well'],
  },
  {
    text: 'I broke my repository and do not know how to get back',
    answers: ['dangit-git', 'learn-git-branching', 'pro-git'],
  },
  {
    text: 'which project should I pick for my first contribution',
    answers: [
      'open-source-guides-contribute',
      'chaoss-starter-project-health',
      'primeira-contribuicao',
    ],
  },
  // A mentor.
  {
    text: 'what do I do when nobody says anything',
    answers: ['first-meeting', 'running-a-group', 'orientation-hour'],
  },
  { text: 'my mentee wants me to write their code', answers: ['mentor-orientation'] },
  { text: 'one of them is much better than the others', answers: ['running-a-group'] },
  {
    text: 'how do I tell somebody that their idea is not good without hurting them',
    answers: [
      'giving-and-asking-for-feedback',
      'feedback-questions',
      'secret-to-giving-great-feedback',
      'code-review-as-mentoring',
    ],
  },
  { text: 'somebody started crying in our meeting', answers: ['one-to-one-hour'] },
  {
    text: 'how much should I talk and how much should they',
    answers: ['one-to-one-hour', 'running-a-group'],
  },
  {
    text: 'what happens when I am ill and cannot come',
    answers: ['running-a-group', 'group-agreement'],
  },
  {
    text: 'can I help somebody who lives on the other side of the world',
    answers: ['meeting-across-zones', 'mentoring-in-writing'],
  },
  {
    text: 'what if a mentee asks me out or makes me uncomfortable',
    answers: [
      'one-to-one-hour',
      'contributor-covenant',
      'how-to-respond-to-conduct-reports',
      'confidentiality-ground-rules',
    ],
  },
  {
    text: 'do I have to be an expert to lead a group',
    answers: ['mentor-call', 'from-mentee-to-mentor', 'mentor-orientation'],
  },
  {
    text: 'people in my group all want different things',
    answers: ['when-a-match-does-not-work', 'roles-and-expectations', 'running-a-group'],
  },
  // A coordinator.
  { text: 'how many mentors do we need for forty people', answers: ['recruiting'] },
  { text: 'how do I tell people that they did not get a place', answers: ['recruiting'] },
  {
    text: 'what do I write to somebody who would be a good mentor',
    answers: ['mentor-call', 'recruiting'],
  },
  {
    text: 'how do we know whether people are still around half a year later',
    answers: ['measuring-outcomes', 'evaluation-survey'],
  },
  {
    text: 'what should I ask people before they join',
    answers: ['recruiting', 'evaluation-survey', 'needs-assessment', 'introductory-call'],
  },
  { text: 'how long should our programme be', answers: ['what-a-programme-is-for'] },
  {
    text: 'half of the people did not fill in the survey',
    answers: ['measuring-outcomes', 'evaluation-survey'],
  },
  {
    text: 'somebody reported harassment, what do I do now',
    answers: ['how-to-respond-to-conduct-reports', 'contributor-covenant'],
  },
  {
    text: 'what does a coordinator do all week',
    answers: ['coordinators-calendar', 'roles-and-expectations'],
  },
  {
    text: 'how do you thank volunteers without spending money',
    answers: ['recognition', 'thank-you-notes', 'letter-of-participation'],
  },
];
