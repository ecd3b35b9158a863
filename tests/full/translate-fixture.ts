import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Lets the fixture programme say a part of its own words in Spanish, of each kind one, and leaves the others. */
export async function translateFixture(content: string): Promise<void> {
  await edit(content, 'program.yml', [
    [
      'goals:\n',
      toList('', {
        promise: 'Cultiva en el balcón con tres personas del barrio.',
        introduction: 'Ocho semanas, un grupo pequeño, una hora a la semana.',
        audience: 'Cualquiera con un alféizar.',
      }) + 'goals:\n',
    ],
  ]);
  await edit(content, 'topics.yml', [
    ['    label: Tomatoes\n', `    label: Tomatoes\n${toList('    ', { label: 'Tomates' })}`],
  ]);
  await edit(content, 'cohorts/autumn-2027/cohort.mdx', [
    ['title: First meeting\n', `title: First meeting\n${toList('    ', firstMeeting)}`],
    [
      'sessions:\n',
      `${toList('', { title: 'Otoño de 2027', summary: 'Ocho semanas.' })}sessions:\n`,
    ],
  ]);
  await edit(content, 'tracks/first-balcony.mdx', [
    ['sections:\n', `${toList('', firstBalcony)}sections:\n`],
  ]);
  await writeFile(path.join(content, 'pages/codigo.mdx'), codeOfConduct);
}

const firstMeeting = { title: 'Primera reunión', preparation: 'Trae una foto de tu ventana.' };
const firstBalcony = {
  title: 'Tu primer balcón',
  outcome: 'Sembraste algo.',
  text: 'Dos lecturas para el [código](/code-of-conduct/).',
};
const codeOfConduct = `---
title: Código de conducta
summary: Cómo nos tratamos.
language: es
translates: code-of-conduct
---

Somos amables.
`;

function toList(indent: string, texts: Readonly<Record<string, string>>): string {
  const lines = Object.entries(texts).map(([key, text]) => `${indent}    ${key}: ${text}\n`);
  return `${indent}translations:\n${indent}  - language: es\n${lines.join('')}`;
}

async function edit(
  content: string,
  file: string,
  changes: readonly (readonly [from: string, to: string])[],
): Promise<void> {
  const place = path.join(content, file);
  let text = await readFile(place, 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    text = text.replace(from, to);
  }
  await writeFile(place, text);
}
