import type { MDXInstance } from 'astro';
import { toLocale } from '../copy/copy.ts';

interface Heading {
  readonly title: string;
  readonly summary: string;
}

/** A page of the engine's own prose, in the language that it was found in. */
export interface EngineProse extends Heading {
  readonly language: string;
  readonly headings: ReturnType<MDXInstance<Heading>['getHeadings']>;
  readonly Content: MDXInstance<Heading>['Content'];
}

const files = import.meta.glob<MDXInstance<Heading>>('../copy/*/*.mdx', { eager: true });

/** Gets a page of the engine's own prose in a language; in English where the language has none. */
export function getEngineProse(
  name: 'how-groups-are-formed' | 'privacy',
  locale: string,
): EngineProse {
  const wanted = toLocale(locale);
  const language = `../copy/${wanted}/${name}.mdx` in files ? wanted : 'en';
  const file = files[`../copy/${language}/${name}.mdx`];
  if (file === undefined) throw new Error(`There is no src/copy/en/${name}.mdx.`);
  return { ...file.frontmatter, language, headings: file.getHeadings(), Content: file.Content };
}
