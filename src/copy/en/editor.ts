/** Words of the page on which people edit the hub's files with forms. */
export const editor = {
  title: 'Edit this hub',
  summary:
    'Mentors, cohorts, the library, tracks, pages and settings can be edited here with forms instead of files.',
  open: 'Open the editor',
  loading: 'Loading the editor: about one megabyte.',
  failed: 'The editor did not load. Reload the page to try again.',
  closed:
    'Signing in is not set up on this site yet. A coordinator can do so, or run “npm run cms” in a copy of the repository.',
  without: {
    title: 'What you need',
    script: 'The editor is a program that runs in your browser, so it needs JavaScript.',
    account: (host: string) =>
      `To save, you sign in with an account of ${host}. What you save becomes a proposal that a coordinator looks at.`,
    local: 'On your own computer, “npm run cms” opens the same editor without an account.',
    files: 'Everything that the editor writes is a file, and can be edited as one:',
    repository: 'the files of this hub',
  },
  private: {
    title: 'What is not edited here',
    text: 'Enrollments, their sealed parts, groups and keys are out of its reach.',
  },
};
