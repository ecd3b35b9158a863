import { edit } from '../changes.ts';
import type { ExampleTable } from '../example.ts';

const ines = 'mentors/ines-moreau.mdx';
const devEnrolls = 'cohorts/autumn-2027/enrollments/dev-rao.yml';

export const contactExamples: ExampleTable = {
  'contact-in-public-text': {
    fails: {
      'an address in a goal': [
        edit(devEnrolls, 'one tomato of my own.', 'one tomato. Write to dev@example.org.'),
      ],
      'a number behind a name': [
        edit(devEnrolls, 'name: Dev Rao', 'name: Dev Rao +91 98765 43210'),
      ],
      'a number under a headline': [
        edit(ines, 'watering while you are away', 'call 04 78 12 34 56 while you are away'),
      ],
      'a number in the text of a profile': [
        edit(ines, 'before we meet.', 'before we meet, or ring me on **78 12 34 56**.'),
      ],
      'an address in a goal, where only members read the repository': [
        edit('program.yml', '  branch: main', '  branch: main\n  visibility: private'),
        edit(devEnrolls, 'one tomato of my own.', 'one tomato. Write to dev@example.org.'),
      ],
    },
    passes: {
      'years, hours and an ISBN': [
        edit(
          devEnrolls,
          'one tomato of my own.',
          'one tomato of 2019 - 2021, at 18.00-19.30, as in ISBN 978-3-16-148410-0.',
        ),
      ],
      'where a mentor can be written to, under links': [
        edit(
          ines,
          'capacity: 4',
          'capacity: 4\nlinks: [{ label: ines@example.org, url: "https://example.org/@ines@example.org" }]',
        ),
      ],
    },
  },
};
