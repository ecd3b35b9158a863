import { isPseudo } from './pseudo-tags.ts';

/** The files of one part of copy, by path: what `import.meta.glob` gives. */
export type PartFiles<Part> = Readonly<Record<string, () => Promise<Part>>>;

/**
 * Loads a part of copy in a language, for a page's script: of all languages, the browser fetches the
 * one of the page. English where the language has no such part.
 * @param name of the file, without its ending
 * @param tag what `<html lang>` says
 */
export async function loadPart<Part>(
  files: PartFiles<Part>,
  name: string,
  tag: string,
): Promise<Part> {
  const load = files[`./${tag}/${name}.ts`] ?? files[`./en/${name}.ts`];
  if (load === undefined) throw new Error(`There is no copy called ${name}.`);
  const part = await load();
  return isPseudo(tag) ? (await import('./pseudo.ts')).toPseudo(part) : part;
}
