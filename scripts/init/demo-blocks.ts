/** A block of prose, between blank lines, that holds for the demonstration alone, and what stands in its place. */
export interface DemoBlock {
  /** Path from the folder of content. */
  readonly file: string;
  readonly begins: string;
  /** Left out where the block is taken away. */
  readonly instead?: string;
}

/** What of the demonstration's prose would be untrue of any other programme, besides its name and addresses. */
export const demoBlocks: readonly DemoBlock[] = [
  {
    file: 'pages/agreement.mdx',
    begins: 'Tidepool is fictional, so nobody',
    instead:
      'This is short, so that you can keep it. When it changes, it gets a new date, and people who are already in a cohort stay with the version they accepted.',
  },
  {
    file: 'pages/become-a-mentee.mdx',
    begins: 'An hour a week with your group, and one or two',
    instead:
      'An hour a week with your group, and one or two on your own. Two surveys of five minutes. Sessions for everybody come on top. If you can’t spare that now, wait for another cohort.',
  },
  { file: 'pages/become-a-mentee.mdx', begins: '<Quote by="A mentee of autumn 2026"' },
  {
    file: 'pages/become-a-mentee.mdx',
    begins: 'Esi and Teodor answer mail',
    instead: 'We answer mail within two days: hello@tidepool.example. Ask whatever you like.',
  },
  {
    file: 'pages/become-a-mentor.mdx',
    // The sum holds for ten weeks alone.
    begins: '| When | What | Hours |',
    instead: [
      '| When | What | Hours |',
      '| --- | --- | --- |',
      '| before | a conversation, your profile, the orientation | 3 |',
      '| each week | the meeting, ten minutes before, five after, some messages | 2 |',
      '| halfway | three lines to the coordinators | ½ |',
      '| at the end | the closing, the showcase, a survey of five minutes | 3 |',
    ].join('\n'),
  },
  { file: 'pages/become-a-mentor.mdx', begins: '<Quote by="A mentor of autumn 2026' },
  {
    file: 'pages/code-of-conduct.mdx',
    begins: 'Tidepool is a fictional programme',
    instead:
      'This holds in every group, session, chat and message between people who met here, and at any gathering we hold in person.',
  },
  {
    file: 'pages/code-of-conduct.mdx',
    begins: 'Write to conduct@tidepool.example, or to one of the two',
    instead:
      'Write to conduct@tidepool.example. If your report is about somebody who reads it, tell a coordinator whom you trust.',
  },
  {
    file: 'pages/code-of-conduct.mdx',
    begins: 'We keep a note of each report for two years',
    instead:
      'We keep a note of each report for two years, readable only by those who handle reports. Then it is destroyed. Once a year we publish how many reports there were and what became of them, without details that could point to anyone.',
  },
  {
    file: 'pages/conduct-report.mdx',
    begins: 'Write to **conduct@tidepool.example**. Two people',
    instead:
      'Write to **conduct@tidepool.example**. If it’s about somebody who reads it, tell a coordinator whom you trust.',
  },
  { file: 'pages/conduct-report.mdx', begins: '| In 2026, all cohorts' },
  { file: 'pages/conduct-report.mdx', begins: 'What we changed because of them:' },
  { file: 'pages/conduct-report.mdx', begins: 'These figures are invented' },
  {
    file: 'pages/conduct-report.mdx',
    begins: 'A note of each report is kept for two years',
    instead:
      'A note of each report is kept for two years, readable only by those who handle reports, and then destroyed. The [code of conduct](/code-of-conduct/) says what we ask of everybody, and what we don’t accept.',
  },
  { file: 'pages/faq.mdx', begins: '## Is Tidepool real?' },
  {
    file: 'pages/faq.mdx',
    begins: 'No. The programme, its people and their projects are invented',
  },
  {
    file: 'pages/faq.mdx',
    begins: 'Put the languages you can hold a conversation in',
    instead:
      'Put the languages you can hold a conversation in. Everyone in a group shares at least one.',
  },
  {
    file: 'pages/faq.mdx',
    begins: 'By [five goals](/goals/)',
    instead:
      'By [our goals](/goals/), each with a measure that could fail. Figures are published for each cohort, as counts, and never for fewer than five people.',
  },
  { file: 'pages/goals.mdx', begins: 'Tidepool is fictional, like everybody' },
  { file: 'pages/goals.mdx', begins: '## Five goals,', instead: '## How we will know' },
  {
    file: 'pages/goals.mdx',
    begins: '| Goal | We say “met” when',
    instead:
      'Each goal, with its measure, stands on the [home page](/). What cohorts answer, and how many groups meet, stands on [How we are doing](/health/).',
  },
  { file: 'pages/goals.mdx', begins: 'The second wasn’t met' },
  { file: 'pages/goals.mdx', begins: 'What later cohorts answer' },
  { file: 'pages/goals.mdx', begins: '## How a year goes' },
  { file: 'pages/goals.mdx', begins: '- **Autumn:** groups' },
  { file: 'pages/goals.mdx', begins: 'Each cohort has an orientation, a welcome' },
  { file: 'pages/goals.mdx', begins: '## Where the goals came from' },
  { file: 'pages/goals.mdx', begins: 'From eight conversations and one page' },
  { file: 'pages/roles.mdx', begins: 'Tidepool’s coordinators are' },
  {
    file: 'resources/contributor-covenant.mdx',
    begins: 'Useful in two ways: as a text to adopt',
    instead:
      'Useful in two ways: as a text to adopt, and as a list of what you have to decide first. Who reads reports? Who decides? What happens to the person who reported?',
  },
  {
    file: 'resources/how-to-respond-to-conduct-reports.mdx',
    begins: 'Ilse asks everybody who joins',
    instead:
      'Worth reading before a first week on a conduct team. If a report has just arrived, begin with the section “If you are in a hurry”.',
  },
  {
    file: 'resources/science-of-effective-mentorship.mdx',
    begins: 'A long report, free to read online',
    instead:
      'A long report, free to read online. Before you plan a programme, read the summary and the chapter on the forms that mentoring can take: it takes groups and peers as seriously as pairs.',
  },
  {
    file: 'resources/what-a-programme-is-for.mdx',
    begins: '<Example title="Three drafts of our own sentence"',
    instead:
      '<Example title="Three drafts of one sentence">\n**First:** “We foster a thriving culture of open collaboration.” Nobody could say what would be different in a year.',
  },
  {
    file: 'resources/what-a-programme-is-for.mdx',
    begins: '**Second:** “Tidepool helps newcomers',
    instead:
      '**Second:** “We help newcomers to contribute.” Closer. But newcomers had told us that the documents were fine. What they lacked was somebody to ask.',
  },
];
