import process from 'node:process';
import { getLibrary, type LibraryItem } from './library.ts';

/** A resource with the instant in UTC at which it joined the library. */
export interface NewResource {
  readonly item: LibraryItem;
  readonly added: string;
}

/** Gets the published resources that joined last, the newest first; none where the build knows no history. */
export async function getNewResources(): Promise<NewResource[]> {
  const library = await getLibrary();
  return readAdditions().flatMap(({ slug, added }) => {
    const item = library.get(slug);
    return item === undefined ? [] : [{ item, added }];
  });
}

function readAdditions(): readonly { readonly slug: string; readonly added: string }[] {
  // scripts/build.ts writes it, from the repository's own history.
  return JSON.parse(process.env['ROUNDTABLE_NEW'] ?? '[]') as { slug: string; added: string }[];
}
