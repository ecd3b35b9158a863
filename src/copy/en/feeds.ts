/** What is said of the feeds of the library. */
export const feeds = {
  label: 'New in the library, as a feed (RSS):',
  /** @param language by name; empty for all languages */
  part: (language: string) => (language === '' ? 'in all languages' : `in ${language}`),
  title: (program: string, part: string) => `New in the library of ${program}, ${part}`,
};
