import type { APIRoute } from 'astro';
import { drawAhead, getCardImage } from '../../cards/kept-card.ts';
import {
  toCohortCard,
  toProgramCard,
  toResourceCard,
  toTrackCard,
  type CardFrame,
} from '../../components/cards/to-card.ts';
import { href } from '../../components/href.ts';
import { getCopy, toLocale } from '../../copy/copy.ts';
import { getCardSubjects, type CardSubject } from '../../data/cards.ts';
import { getProgram } from '../../data/program.ts';
import { toCardPath, toDrawableCard, toShownAddress, type Card } from '../../domain/cards/card.ts';
import { toLocaleFolder } from '../../domain/site-path.ts';
import type { SiteProgram } from '../../domain/site-program.ts';

interface Props extends Record<string, unknown> {
  readonly card: Card;
}

export async function getStaticPaths() {
  const { locales } = await getProgram();
  const paths = (await Promise.all(locales.map(getPathsIn))).flat();
  // While developing, cards are drawn when somebody looks at them.
  if (import.meta.env.PROD) drawAhead(paths.map(({ props }) => props.card));
  return paths;
}

async function getPathsIn(locale: string) {
  const [subjects, program] = await Promise.all([getCardSubjects(locale), getProgram(locale)]);
  const cards = subjects.map((subject) => toCard(subject, program, locale));
  const [general] = cards;
  if (general === undefined) return [];
  return cards.map((card, index) => ({
    params: { card: `${toLocaleFolder(locale)}/${toCardPath(subjects[index]?.path ?? '/')}` },
    props: { card: toDrawableCard(card, general) } satisfies Props,
  }));
}

/** Serves the picture that stands beside links to a page, in one language of the site. */
export const GET: APIRoute<Props> = async ({ props: { card } }) => {
  const image = await getCardImage(card);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};

function toCard(subject: CardSubject, { name, promise, site }: SiteProgram, locale: string): Card {
  const address = toShownAddress(new URL(href(subject.path, locale), site).href);
  const copy = getCopy(locale);
  const frame: CardFrame = { copy, language: toLocale(locale), program: name, address };
  switch (subject.kind) {
    case 'home':
      return toProgramCard(promise, subject.seats, frame);
    case 'cohort':
      return toCohortCard(subject.cohort, subject.seats, subject.counts, frame);
    case 'track':
      return toTrackCard(subject.page.view.data, subject.page.count, subject.page.length, frame);
    case 'resource':
      return toResourceCard(subject.resource, frame);
  }
}
