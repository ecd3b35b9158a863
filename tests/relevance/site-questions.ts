import type { JudgedQuery } from './judged-queries.ts';

/**
 * What people in all roles ask the search over the whole site: written and judged before any was
 * searched for. What they miss was looked at later for what it has in common.
 */
export const siteQuestions: readonly JudgedQuery[] = [
  { text: 'is it free', answers: ['faq', 'become-a-mentee'] },
  { text: 'how do I sign up', answers: ['become-a-mentee', 'spring-2027'] },
  { text: 'I want to quit being a lead', answers: ['change'] },
  { text: 'my mentor is never available', answers: ['when-a-match-does-not-work', 'faq'] },
  {
    text: 'someone is making me uncomfortable',
    answers: ['conduct-report', 'code-of-conduct', 'confidentiality'],
  },
  { text: 'no coding experience', answers: ['faq', 'become-a-mentee'] },
  { text: 'delete my data', answers: ['change', 'privacy', 'faq'] },
  {
    text: 'how to introduce myself',
    answers: ['first-meeting', 'mentee-orientation', 'introductory-call', 'first-cohort-as-mentee'],
  },
  {
    text: 'mentee only wants me to fix their code',
    answers: ['one-to-one-hour', 'code-review-as-mentoring', 'mentor-orientation'],
  },
  {
    text: 'I can’t make the time of my group',
    answers: [
      'when-a-match-does-not-work',
      'change',
      'meeting-across-zones',
      'running-a-group',
      'faq',
    ],
  },
  {
    text: 'what do I need to run a programme',
    answers: ['coordinators-calendar', 'what-a-programme-is-for', 'needs-assessment', 'roles'],
  },
  { text: 'who is the coordinator', answers: ['roles', 'faq'] },
];

/** Of the same kind, written with them; only their total is looked at. */
export const unseenSiteQuestions: readonly JudgedQuery[] = [
  { text: 'time zone', answers: ['meeting-across-zones'] },
  { text: 'what happens if nobody picks me', answers: ['how-groups-are-formed', 'faq'] },
  { text: 'can I have two mentors', answers: ['faq', 'how-groups-are-formed', 'become-a-mentee'] },
  { text: 'take a break from mentoring', answers: ['change'] },
  {
    text: 'is what I say private',
    answers: ['confidentiality', 'confidentiality-ground-rules', 'privacy'],
  },
  {
    text: 'first pull request',
    answers: [
      'open-source-guides-contribute',
      'primeira-contribuicao',
      'your-first-contribution',
      'como-contribuir-codigo-abierto',
    ],
  },
  {
    text: 'someone in my group talks too much',
    answers: ['running-a-group', 'accessible-meetings', 'first-meeting', 'group-agreement'],
  },
  { text: 'deadline to apply', answers: ['spring-2027', 'become-a-mentee'] },
  {
    text: 'how do you pick who goes with who',
    answers: ['how-groups-are-formed', 'how-matching-works', 'faq'],
  },
  { text: 'last meeting ideas', answers: ['closing-well'] },
  { text: 'am I too old for this', answers: ['faq', 'become-a-mentee'] },
  {
    text: 'how to end the mentoring',
    answers: ['closing-well', 'change', 'when-a-match-does-not-work'],
  },
];

/** The same in Spanish, asked on the Spanish pages. */
export const spanishSiteQuestions: readonly JudgedQuery[] = [
  { text: 'poner metas', answers: ['setting-goals', 'goal-card', 'cartao-de-objetivo'] },
  { text: 'zona horaria', answers: ['meeting-across-zones'] },
  { text: 'cuánto cuesta', answers: ['faq', 'become-a-mentee'] },
  { text: 'quiero dejar el programa', answers: ['change', 'when-a-match-does-not-work'] },
  { text: 'cómo me inscribo', answers: ['become-a-mentee', 'spring-2027'] },
  {
    text: 'mi mentor no me contesta',
    answers: ['when-a-match-does-not-work', 'antes-de-tu-primera-reunion'],
  },
  { text: 'no sé programar', answers: ['faq', 'become-a-mentee'] },
  { text: 'quién ve mis datos', answers: ['privacy', 'faq', 'confidentiality'] },
];

/** Of the same kind, written with them; only their total is looked at. */
export const unseenSpanishSiteQuestions: readonly JudgedQuery[] = [
  {
    text: 'cómo se forman los grupos',
    answers: ['how-groups-are-formed', 'how-matching-works', 'faq'],
  },
  { text: 'me siento incómoda con alguien', answers: ['conduct-report', 'code-of-conduct'] },
  {
    text: 'preguntas para la primera reunión',
    answers: ['primera-reunion', 'first-meeting', 'antes-de-tu-primera-reunion'],
  },
  { text: 'ser mentora sin experiencia', answers: ['become-a-mentor', 'from-mentee-to-mentor'] },
  { text: 'cuándo empieza', answers: ['spring-2027'] },
  { text: 'hablar inglés', answers: ['faq'] },
  { text: 'certificado', answers: ['letter-of-participation', 'faq'] },
  {
    text: 'dar retroalimentación',
    answers: [
      'giving-and-asking-for-feedback',
      'feedback-questions',
      'donner-un-retour',
      'secret-to-giving-great-feedback',
    ],
  },
];
