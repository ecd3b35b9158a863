import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The title that two resources share. */
export const repeatedTitle = 'Minutes of the lantern walk';

/** Adds two resources of one title, as minutes of meetings have. */
export async function addRepeatedTitles(content: string): Promise<void> {
  for (const [slug, minutes] of [
    ['lantern-walk-one', 3],
    ['lantern-walk-two', 9],
  ] as const) {
    const text = `---
title: ${repeatedTitle}
summary: Who came, and what we saw.
kind: talk
audience: [mentee]
stage: any
topics: []
language: en
minutes: ${String(minutes)}
authors: [Inès Moreau]
---

We went along the river with lanterns.
`;
    await writeFile(path.join(content, 'resources', `${slug}.mdx`), text);
  }
}
