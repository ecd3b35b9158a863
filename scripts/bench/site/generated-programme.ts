/** A file of generated content, by its path below the folder of content. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const topics = ['accessibility', 'databases', 'design', 'documentation', 'testing', 'translation'];
const languages = ['en', 'es', 'fr', 'de', 'pt', 'id', 'sw', 'pl'];
const zones = ['Europe/Berlin', 'Africa/Lagos', 'America/Bogota', 'Asia/Jakarta'];

const program = `name: Measured
promise: Profiles to measure a build with.
introduction: Every person here was generated.
audience: Nobody.
goals:
  - id: measured
    title: The build is measured
    measure: A figure stands in the documentation
formats: [mentor-led]
locales: [en]
site: https://measured.example
base: /
repository: { forge: github, host: github.com, path: measured-example/hub, branch: main }
contact: hello@measured.example
privacy: { contact: privacy@measured.example, retentionDays: 90 }
clock: '2027-03-19T09:00:00Z'
demo: true
`;

/** Some 230 words with a heading, a list, a link and one component, as a profile may have. */
function toBody(index: number): string {
  const sentence = (start: number, count: number): string =>
    Array.from({ length: count }, (_, word) => topics[(start * 7 + word * 3) % topics.length]).join(
      ' ',
    );
  const paragraph = (start: number): string =>
    Array.from(
      { length: 5 },
      (_, part) => `People ask me about ${sentence(index + start + part, 7)}.`,
    ).join(' ');
  return `${paragraph(1)}

## What working with me looks like

${paragraph(3)} See [the list of topics](https://example.org/${String(index)}).

- ${sentence(index, 6)}
- ${sentence(index + 1, 6)}

<Note>
${sentence(index + 2, 9)}
</Note>

## Not a fit if

${paragraph(5)}
`;
}

/** Writes the six keys of a profile that its page shows, and what the hub needs beside them. */
function toProfile(index: number): string {
  const pick = (list: readonly string[], step: number): string =>
    [list[index % list.length], list[(index * step + 1) % list.length]]
      .filter((value, at, all) => all.indexOf(value) === at)
      .join(', ');
  const day = String((index % 27) + 1).padStart(2, '0');
  return `---
name: Mentor ${String(index)}
headline: reviews and first talks, part ${String(index)}
topics: [${pick(topics, 5)}]
languages: [${pick(languages, 3)}]
formats: [mentor-led]
capacity: ${String((index % 5) + 1)}
zone: ${zones[index % zones.length] ?? 'UTC'}
status: open
confirmed: 2027-02-${day}
consent: 2026-10-01
---

${toBody(index)}`;
}

/** Generates a programme of mentors alone, the same bytes each time. */
export function toGeneratedProgramme(mentors: number): GeneratedFile[] {
  const vocabulary = topics.map((id) => `  - id: ${id}\n    label: ${id}\n`).join('');
  return [
    { path: 'program.yml', text: program },
    { path: 'topics.yml', text: `topics:\n${vocabulary}` },
    ...Array.from({ length: mentors }, (_, index) => ({
      path: `mentors/mentor-${String(index).padStart(5, '0')}.mdx`,
      text: toProfile(index),
    })),
  ];
}
