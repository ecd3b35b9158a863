import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { fileHref } from '../../components/href.ts';
import { getCopy, toLocale } from '../../copy/copy.ts';
import { getNewResources } from '../../data/new-resources.ts';
import { getProgram } from '../../data/program.ts';
import { getTopicLabels } from '../../data/topics.ts';
import { sitePath } from '../../domain/site-path.ts';

/** The resources that joined the library last, for readers of feeds. */
export async function GET({ site, locals }: APIContext): Promise<Response> {
  const [{ name }, added, toLabel] = await Promise.all([
    getProgram(),
    getNewResources(),
    getTopicLabels(),
  ]);
  const { library } = getCopy(locals.locale);
  return rss({
    title: library.feedTitle(name),
    description: library.description,
    site: new URL(fileHref(sitePath.library), site),
    customData: `<language>${toLocale(locals.locale)}</language>`,
    items: added.map(({ item: { slug, resource }, added: instant }) => ({
      title: resource.title,
      description: resource.summary,
      link: new URL(fileHref(sitePath.resource(slug)), site).href,
      pubDate: new Date(instant),
      categories: resource.topics.map(toLabel),
    })),
  });
}
