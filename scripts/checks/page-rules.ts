import { sitePath } from '../../src/domain/site-path.ts';
import { fileKinds } from '../../src/records/kinds.ts';
import { toFinding, type Rule } from './rule.ts';

/** Where the page for what is not there and the search index stand. */
const alsoTaken = ['/404/', '/pagefind/'];

/** Addresses at the site's root where a page of the programme would not be seen. */
export const takenAddresses: ReadonlySet<string> = new Set<string>([
  ...Object.values(sitePath).filter((address) => typeof address === 'string'),
  ...alsoTaken,
]);

const pageAddressTaken: Rule = {
  code: 'page-address-taken',
  title: 'A page has the address of one that the site makes',
  level: 'problem',
  where: fileKinds.page.path,
  docs: 'The site makes pages such as `/mentors/`, `/library/` and `/privacy/` itself. A page of that name would stand in the same place, and nobody would ever see it. Give its file another name. What the page on privacy says of you comes from `privacy` in `content/program.yml`; a page of your own can say more.',
  *run({ pages }) {
    for (const page of pages.values()) {
      // A translation stands at the address of what it translates.
      if (page.data.translates !== undefined) continue;
      const address = sitePath.page(page.id);
      if (!takenAddresses.has(address)) continue;
      yield toFinding(
        page,
        [],
        `The site makes ${address} itself, so this page would not be shown.`,
        'Give the file another name.',
      );
    }
  },
};

/** The programme's own prose. */
export const pageRules: readonly Rule[] = [pageAddressTaken];
