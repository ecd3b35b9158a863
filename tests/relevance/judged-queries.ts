/** What somebody types into the library's search, and the resources that would answer it. */
export interface JudgedQuery {
  readonly text: string;
  /** Slugs of every resource that a person would be content to see first. */
  readonly answers: readonly string[];
}

/** Queries judged by hand over the demonstration's library: words of its readers, not of its titles alone. */
export const judgedQueries: readonly JudgedQuery[] = [
  // Titles, whole, in part and misremembered.
  { text: 'first meeting', answers: ['first-meeting'] },
  { text: 'goal card', answers: ['goal-card'] },
  { text: 'group agreement', answers: ['group-agreement'] },
  { text: 'pro git', answers: ['pro-git'] },
  { text: 'turing way', answers: ['the-turing-way'] },
  { text: 'contributor covenant', answers: ['contributor-covenant'] },
  { text: 'missing semester', answers: ['missing-semester'] },
  { text: 'diataxis', answers: ['diataxis'] },
  { text: 'peer circle', answers: ['peer-circle-handbook', 'circle-role-cards'] },
  { text: 'role cards', answers: ['circle-role-cards'] },
  { text: 'troika', answers: ['troika-consulting'] },
  { text: 'rust book', answers: ['rust-book'] },
  { text: 'changelog', answers: ['keep-a-changelog'] },
  { text: 'thank you', answers: ['thank-you-notes'] },
  { text: 'closing', answers: ['closing-well'] },
  { text: 'html checker', answers: ['nu-html-checker'] },
  { text: 'dangit', answers: ['dangit-git'] },
  // Topics, and the other words for them.
  {
    text: 'a11y',
    answers: [
      'w3c-accessibility-introduction',
      'accessible-meetings',
      'nu-html-checker',
      'selfhtml-wiki',
    ],
  },
  {
    text: 'accessibility',
    answers: ['w3c-accessibility-introduction', 'accessible-meetings'],
  },
  { text: 'version control', answers: ['pro-git', 'learn-git-branching', 'dangit-git'] },
  { text: 'docs', answers: ['diataxis', 'the-turing-way'] },
  {
    text: 'pull requests',
    answers: ['code-review-as-mentoring', 'conventional-comments', 'open-source-guides-contribute'],
  },
  { text: 'async', answers: ['asynchronous-communication', 'mentoring-in-writing'] },
  {
    text: 'code of conduct',
    answers: ['contributor-covenant', 'how-to-respond-to-conduct-reports'],
  },
  {
    text: 'usability tests',
    answers: ['govuk-user-research', 'needs-assessment', 'evaluation-survey'],
  },
  { text: 'packaging', answers: ['producing-open-source-software', 'keep-a-changelog'] },
  { text: 'presenting', answers: ['showcase-in-three-minutes'] },
  {
    text: 'good first issue',
    answers: [
      'open-source-guides-contribute',
      'mentee-orientation',
      'gsoc-mentor-guide',
      'primeira-contribuicao',
    ],
  },
  { text: 'typescript', answers: ['javascript-primer', 'selfhtml-wiki'] },
  // What people want to do.
  { text: 'how to ask a question', answers: ['asking-good-questions', 'notes-asking-in-public'] },
  {
    text: 'how do I give feedback',
    answers: ['giving-and-asking-for-feedback', 'secret-to-giving-great-feedback'],
  },
  {
    text: 'set goals',
    answers: ['setting-goals', 'goal-card'],
  },
  {
    text: 'find a mentor',
    answers: ['recruiting', 'how-matching-works', 'mentee-call', 'find-the-person-who-can-help'],
  },
  { text: 'recruit mentors', answers: ['recruiting', 'mentor-call'] },
  {
    text: 'become a mentor',
    answers: ['mentor-call', 'from-mentee-to-mentor', 'mentor-orientation'],
  },
  { text: 'mentor training', answers: ['mentor-orientation', 'orientation-hour'] },
  { text: 'mentor does not reply', answers: ['when-a-match-does-not-work'] },
  { text: 'mismatch', answers: ['when-a-match-does-not-work'] },
  { text: 'time zones', answers: ['meeting-across-zones'] },
  { text: 'remote mentoring', answers: ['mentoring-in-writing', 'meeting-across-zones'] },
  { text: 'zoom fatigue', answers: ['video-call-fatigue'] },
  { text: 'midpoint', answers: ['midpoint-check-in'] },
  { text: 'agenda', answers: ['meeting-agenda', 'first-meeting'] },
  { text: 'run a group', answers: ['running-a-group'] },
  { text: 'quiet person in a group', answers: ['running-a-group', 'accessible-meetings'] },
  { text: 'confidential', answers: ['confidentiality-ground-rules'] },
  { text: 'reverse mentoring', answers: ['reverse-mentoring'] },
  { text: 'survey template', answers: ['evaluation-survey'] },
  {
    text: 'measure success',
    answers: ['measuring-outcomes', 'evaluation-survey', 'better-evaluation'],
  },
  { text: 'networking', answers: ['introductions-that-help', 'people-map'] },
  { text: 'introduce two people', answers: ['introductions-that-help'] },
  { text: 'certificate of participation', answers: ['letter-of-participation'] },
  { text: 'sponsor', answers: ['what-sponsorship-looks-like'] },
  { text: 'review code kindly', answers: ['code-review-as-mentoring', 'conventional-comments'] },
  { text: 'learning journal', answers: ['ten-lines-a-week'] },
  { text: 'rotate partners', answers: ['rotating-pairs'] },
  { text: 'matching', answers: ['how-matching-works'] },
  // Problems told in plain words.
  {
    text: 'mentee never replies',
    answers: ['running-a-group', 'when-a-match-does-not-work'],
  },
  { text: 'ghosted', answers: ['running-a-group', 'when-a-match-does-not-work'] },
  { text: 'no show', answers: ['running-a-group', 'when-a-match-does-not-work'] },
  {
    text: 'my mentee does not come to meetings',
    answers: ['running-a-group', 'when-a-match-does-not-work', 'one-to-one-hour'],
  },
  {
    text: 'two people in my group do not get along',
    answers: ['running-a-group', 'when-a-match-does-not-work'],
  },
  {
    text: 'what should I bring to my first meeting',
    answers: ['first-meeting', 'mentee-orientation'],
  },
  { text: 'start a peer group without a mentor', answers: ['peer-circle-handbook'] },
  { text: 'my mentee agrees with everything', answers: ['one-to-one-hour'] },
  {
    text: 'how can I say thanks to my mentor',
    answers: ['thank-you-notes', 'recognition', 'closing-well'],
  },
  { text: 'I am afraid of giving a talk', answers: ['showcase-in-three-minutes'] },
  {
    text: 'we live in different countries',
    answers: ['meeting-across-zones', 'mentoring-in-writing'],
  },
  { text: 'is my goal a good one', answers: ['setting-goals', 'goal-card'] },
  {
    text: 'nobody answers my question',
    answers: ['asking-good-questions', 'notes-asking-in-public', 'primeira-contribuicao'],
  },
  { text: 'what do mentors get out of it', answers: ['mentor-call', 'mentor-orientation'] },
  {
    text: 'how do I ask for honest feedback',
    answers: ['giving-and-asking-for-feedback', 'feedback-questions'],
  },
  { text: 'what should we do halfway through', answers: ['midpoint-check-in'] },
  {
    text: 'how to write to somebody I was introduced to',
    answers: ['introductions-that-help'],
  },
  // Other languages, whatever the page's.
  { text: 'primera reunión', answers: ['primera-reunion'] },
  { text: 'acuerdo', answers: ['acuerdo-de-grupo'] },
  { text: 'objetivo', answers: ['cartao-de-objetivo'] },
  {
    text: 'contribuir código abierto',
    answers: ['como-contribuir-codigo-abierto', 'primeira-contribuicao'],
  },
  { text: 'donner un retour', answers: ['donner-un-retour'] },
  { text: 'zu zweit', answers: ['anfangen-zu-zweit'] },
  { text: 'オープンソース', answers: ['open-source-guides-ja'] },
  { text: '如何为开源做贡献', answers: ['open-source-guides-zh'] },
  { text: 'kuchangia', answers: ['open-source-guides-sw'] },
  // Typed in a hurry.
  {
    text: 'feedbak',
    answers: [
      'giving-and-asking-for-feedback',
      'feedback-questions',
      'secret-to-giving-great-feedback',
      'donner-un-retour',
    ],
  },
  { text: 'orientaton mentee', answers: ['mentee-orientation'] },
  { text: 'mentee nevr replys', answers: ['running-a-group', 'when-a-match-does-not-work'] },
];
