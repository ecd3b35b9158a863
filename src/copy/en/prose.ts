/** Words around pages of running text. */
export const prose = {
  contents: 'On this page',
  onlyIn: (language: string) => `This text is in ${language} only.`,
  /** Beside a link to what is in a language other than the page's. */
  inLanguage: (language: string) => `in ${language}`,
  version: (day: string) => `This text holds from ${day}.`,
  notFound: {
    title: 'This page is not here',
    summary: 'The address may be mistyped, or the page may have moved or been taken down.',
    search: 'Search this site',
    nearest: 'Pages with an address like it',
    ways: 'From here you can go to',
  },
};
