/** Writes profiles enough to fill a page of the list, the same ones each time. */
export function manyMentors(count: number): { name: string; text: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    const languages = index % 3 === 0 ? '[en, es]' : '[en]';
    return {
      name: `mentor-${number}.mdx`,
      text: `---
name: Mentor ${number}
headline: Reviews, first talks and finding a way into a large project, part ${number}
topics: [${index % 2 === 0 ? 'tomatoes' : 'composting'}]
languages: ${languages}
formats: [mentor-led]
capacity: ${(index % 5) + 1}
place: Harbour ${number}
status: open
confirmed: 2027-0${(index % 2) + 1}-${String((index % 27) + 1).padStart(2, '0')}
consent: 2026-10-01
---

## What working with me looks like

We meet once a week and look at what you made since.
`,
    };
  });
}
