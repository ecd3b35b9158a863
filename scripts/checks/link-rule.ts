import { sitePath } from '../../src/domain/site-path.ts';
import { fileKinds } from '../../src/records/kinds.ts';
import type { Programme, RecordEntry } from '../../src/records/programme.ts';
import { listFiles } from './references/known-records.ts';
import type { CheckContext, Rule } from './rule.ts';
import { findMeantName } from './suggestion.ts';

const kindsWithProse = ['mentor', 'cohort', 'resource', 'track', 'page'] as const;

const examples = [
  `a profile is \`${sitePath.mentor('mara-okafor')}\``,
  `a resource \`${sitePath.resource('first-meeting')}\``,
  `a track \`${sitePath.track('first-cohort')}\``,
  `a cohort \`${sitePath.cohort('spring-2027')}\``,
  `and a page of \`content/pages/\` stands at the root, as in \`${sitePath.page('roles')}\``,
].join(', ');

/** Links from prose to pages of this site that are not there. */
export const linkRule: Rule = {
  code: 'link-to-nowhere',
  title: 'A link leads to a page that does not exist',
  level: 'problem',
  where: kindsWithProse.map((kind) => fileKinds[kind].path).join(', '),
  docs: `A link that begins with \`/\` leads to a page of this site. Pages are named after files: ${examples}. Every address ends with a slash.`,
  *run(programme, context) {
    const known = new Set(listAddresses(programme, context));
    const candidates = [...known].map((name) => ({ name }));
    for (const entry of listEntriesWithProse(programme)) {
      for (const address of listSiteLinks(toHtml(entry))) {
        const [path = ''] = address.split(/[?#]/);
        // Calendars and feeds are files that the build makes.
        if (known.has(path) || /\.(?:ics|xml)$/.test(path)) continue;
        const meant = findSameName(path, known) ?? findMeantName(path, candidates);
        yield {
          file: entry.file,
          ...context.find(entry.file, address),
          message: `There is no page ${path} on this site.`,
          next: meant === undefined ? 'Correct the link, or remove it.' : `Did you mean ${meant}?`,
        };
      }
    }
  },
};

/** Of its text in all languages. */
function toHtml({ body, texts }: RecordEntry<unknown>): string {
  return [body, ...(texts?.values() ?? [])].map((text) => text?.html ?? '').join('');
}

function listSiteLinks(html: string): string[] {
  const addresses = [...html.matchAll(/ href="(\/[^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'),
  );
  return [...new Set(addresses)];
}

/** The page of the same file under another folder: people guess `/resources/x/` for `/library/x/`. */
function findSameName(path: string, known: ReadonlySet<string>): string | undefined {
  const name = path.split('/').findLast((step) => step !== '');
  return name === undefined ? undefined : [...known].find((other) => other.endsWith(`/${name}/`));
}

function* listEntriesWithProse(programme: Programme): Generator<RecordEntry<unknown>> {
  yield* programme.mentors.values();
  yield* programme.cohorts.values();
  yield* programme.resources.values();
  yield* programme.tracks.values();
  yield* programme.pages.values();
}

function* listAddresses(programme: Programme, context: CheckContext): Generator<string> {
  for (const address of Object.values(sitePath)) if (typeof address === 'string') yield address;
  for (const slug of listFiles('page', context).keys()) {
    // A translation stands at the address of what it translates.
    if (programme.pages.get(slug)?.data.translates === undefined) yield sitePath.page(slug);
  }
  for (const slug of listFiles('resource', context).keys()) yield sitePath.resource(slug);
  for (const slug of listFiles('track', context).keys()) yield sitePath.track(slug);
  for (const handle of listFiles('mentor', context).keys()) yield sitePath.mentor(handle);
  for (const id of listFiles('cohort', context).keys()) {
    yield* [sitePath.cohort(id), sitePath.join(id), sitePath.groups(id)];
  }
  for (const { id } of programme.topics?.data.topics ?? []) yield sitePath.topic(id);
  for (const { data } of programme.mentors.values()) {
    yield* data.languages.map(sitePath.language);
    yield* data.formats.map(sitePath.format);
  }
}
