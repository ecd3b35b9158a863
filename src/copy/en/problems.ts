/** Everything on the pages that explain the findings of `npm run check`. */
export const problems = {
  heading: 'What the check can find',
  description: 'Every finding of the check, what it means and what to do about it.',
  introduction:
    'Before anything is published, a check reads every file and says what is wrong, where, and what to do next. Each finding has a code, and each code has a page.',
  levels: {
    problem: { title: 'Problems', note: 'The check fails until they are mended.' },
    notice: {
      title: 'Notices',
      note: "They depend on today's date or are worth a look, and never fail the check.",
    },
  },
  kind: { problem: 'Problem', notice: 'Notice' },
  where: 'Found in',
  run: 'Run the check yourself:',
  back: 'All findings of the check',
};
