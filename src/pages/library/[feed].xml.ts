import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { fileHref, href } from '../../components/href.ts';
import { getCopy, toLocale } from '../../copy/copy.ts';
import { toLanguageNames } from '../../copy/languages.ts';
import { getNewResources } from '../../data/new-resources.ts';
import { getProgram } from '../../data/program.ts';
import { getTopicLabels } from '../../data/topics.ts';
import { takeForFeed } from '../../domain/library/feeds.ts';
import { sitePath, toFeedName } from '../../domain/site-path.ts';

interface Props {
  /** Nothing for the feed of all languages. */
  language: string | undefined;
  /** Language in which the feed speaks. */
  locale: string;
}

export async function getStaticPaths() {
  const { locales } = await getProgram();
  const [locale = 'en'] = locales;
  const all: Props[] = [
    { language: undefined, locale },
    ...locales.map((each) => ({ language: each, locale: each })),
  ];
  return all.map((props) => ({ params: { feed: toFeedName(props.language) }, props }));
}

/** The resources that joined the library last, in one language or in all, for readers of feeds. */
export async function GET({ site, props }: APIContext<Props>): Promise<Response> {
  const { language, locale } = props;
  const [{ name }, added, toLabel] = await Promise.all([
    getProgram(),
    getNewResources(),
    getTopicLabels(language),
  ]);
  const { feeds, library } = getCopy(locale);
  const part = language === undefined ? '' : toLanguageNames(toLocale(locale)).name(language);
  return rss({
    title: feeds.title(name, feeds.part(part)),
    description: library.description,
    site: new URL(href(sitePath.library, locale), site),
    xmlns: { dc: 'http://purl.org/dc/elements/1.1/' },
    // What holds several languages is in none of them: each item names its own.
    customData: language === undefined ? '' : `<language>${language}</language>`,
    items: takeForFeed(added, language).map(({ item: { slug, resource }, added: instant }) => ({
      title: resource.title,
      description: resource.summary,
      link: new URL(toResourceHref(slug, language), site).href,
      pubDate: new Date(instant),
      categories: resource.topics.map(toLabel),
      customData: `<dc:language>${resource.language}</dc:language>`,
    })),
  });
}

function toResourceHref(slug: string, language: string | undefined): string {
  const path = sitePath.resource(slug);
  return language === undefined ? fileHref(path) : href(path, language);
}
