import type { GeneratedFile } from './generated-programme.ts';

const config = `import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://measured.example', integrations: [mdx(), sitemap()] });
`;

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const mentors = defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/mentors' }) });
export const collections = { mentors };
`;

const note = `<aside><slot /></aside>
`;

const profile = `---
import { getCollection, render } from 'astro:content';
import Note from '../../Note.astro';
export async function getStaticPaths() {
  const entries = await getCollection('mentors');
  return entries.map((entry) => ({ params: { handle: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
const { name, headline, topics, languages } = entry.data;
---
<!doctype html>
<html lang="en">
  <head><title>{name}</title><meta name="description" content={headline} /></head>
  <body>
    <h1>{name}</h1>
    <p>{headline}</p>
    <p>{topics.join(', ')}</p>
    <p>{languages.join(', ')}</p>
    <Content components={{ Note }} />
  </body>
</html>
`;

const list = `---
import { getCollection } from 'astro:content';
const entries = await getCollection('mentors');
---
<!doctype html>
<html lang="en">
  <head><title>Mentors</title></head>
  <body>
    <ul>{entries.map(({ id, data }) => <li><a href={\`/mentors/\${id}/\`}>{data.name}</a></li>)}</ul>
  </body>
</html>
`;

/** The plainest site of the same profiles by \`@astrojs/mdx\`: a page for each, one list, a sitemap. */
export const referenceSite: readonly GeneratedFile[] = [
  { path: 'astro.config.mjs', text: config },
  { path: 'package.json', text: '{ "name": "measured", "type": "module", "private": true }\n' },
  { path: 'src/content.config.ts', text: collections },
  { path: 'src/Note.astro', text: note },
  { path: 'src/pages/mentors/[handle].astro', text: profile },
  { path: 'src/pages/index.astro', text: list },
];
