/** What stands around every page. */
export const site = {
  /** What stands on the pictures beside links to the site elsewhere. */
  cards: {
    program: 'Mentoring programme',
    cohort: 'Cohort',
    track: 'Track',
    /** What such a picture shows, for whoever does not see it. */
    alt: (title: string | undefined) =>
      title === undefined
        ? 'A title on paper, with seats, stops or lines drawn beside'
        : `The words “${title}” on paper, with seats, stops or lines drawn beside`,
  },
  skip: 'Skip to content',
  /** This language, as it names itself. */
  languageName: 'English',
  languages: 'Other languages',
  navigation: 'Main',
  sections: {
    cohorts: 'Cohorts',
    mentors: 'Mentors',
    library: 'Library',
    tracks: 'Tracks',
  },
  pager: { page: 'Page' },
  theme: {
    label: 'Theme',
    light: 'Light',
    dark: 'Dark',
    system: 'System',
  },
  footer: {
    label: 'About this programme',
    takePart: 'Take part',
    programme: 'The programme',
    help: 'Help',
    hub: 'This site',
    howGroupsAreFormed: 'How groups are formed',
    health: 'How we are doing',
    privacy: 'Privacy',
    editor: 'Edit this hub',
    repository: 'Files of this site',
    change: 'Change, pause or leave',
    contact: 'Contact',
    conduct: 'Report a concern',
    conductSubject: (name: string) => `A concern about conduct in ${name}`,
    demo: (name: string) =>
      `${name} is a fictional demonstration. Nobody shown here exists, and what you send reaches nobody.`,
    clock: (day: string) => `On these pages it is always ${day}.`,
  },
  home: (name: string) => `${name}, home`,
  title: (page: string, name: string) => `${page} · ${name}`,
};
