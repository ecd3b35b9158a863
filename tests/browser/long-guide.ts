import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The headings of the guide that has as many as a list of them needs. */
export const guideHeadings = ['Before the start', 'The first week', 'When it rains', 'Last of all'];

/** Adds a guide so long that its page lists what is in it. */
export async function addLongGuide(content: string): Promise<void> {
  const chapters = guideHeadings.map((heading) => `## ${heading}\n\n${'Water it. '.repeat(60)}\n`);
  const text = `---
title: A year on the balcony
summary: What to do in which season.
kind: course
audience: [mentee]
stage: any
topics: []
language: en
minutes: 8
authors: [Inès Moreau]
---

${chapters.join('\n')}`;
  await writeFile(path.join(content, 'resources', 'balcony-year.mdx'), text);
}
