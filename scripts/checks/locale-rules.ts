import { speaks } from '../../src/copy/copy.ts';
import { toLocaleFolder } from '../../src/domain/site-path.ts';
import { fileKinds } from '../../src/records/kinds.ts';
import { describeLanguage } from './references/unknown-language.ts';
import { toFinding, type Rule } from './rule.ts';

const localeUnspoken: Rule = {
  code: 'locale-unspoken',
  title: 'The site does not speak a language of the programme',
  level: 'notice',
  where: fileKinds.program.path,
  docs: "The engine's own words exist in English and Spanish. Pages in another language of `locales` show what the programme wrote, with English around it. `docs/languages.md` says how to add a language.",
  *run({ program }) {
    for (const [index, tag] of (program?.data.locales ?? []).entries()) {
      if (program === undefined || speaks(tag)) continue;
      // No language at all, which is a problem of its own.
      if (describeLanguage(tag) !== undefined) continue;
      yield toFinding(
        program,
        ['locales', index],
        `The site does not speak ${tag}: its own words are shown in English there.`,
        'Leave it if that will do, or add the language as docs/languages.md says.',
      );
    }
  },
};

const localeFolderTaken: Rule = {
  code: 'locale-folder-taken',
  title: 'A page has the address of a language',
  level: 'problem',
  where: fileKinds.page.path,
  docs: 'Pages in a further language of the programme stand in a folder of its tag, such as `/es/`. A page of that name would stand in the same place.',
  *run({ program, pages }) {
    const [, ...further] = program?.data.locales ?? [];
    for (const tag of further) {
      const page = pages.get(toLocaleFolder(tag));
      if (page === undefined) continue;
      yield toFinding(
        page,
        ['title'],
        `This page would stand at /${page.id}/, where the pages in ${tag} begin.`,
        'Give the file another name.',
      );
    }
  },
};

/** The languages of the site. */
export const localeRules: readonly Rule[] = [localeUnspoken, localeFolderTaken];
