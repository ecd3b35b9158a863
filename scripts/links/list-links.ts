import type { ContentFile, Programme } from '../../src/records/programme.ts';
import { readText } from '../bot/request-context.ts';
import { compareText } from '../../src/domain/text-order.ts';

/** Where a link to another site stands. */
export interface LinkPlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** An address of another site, and everything in the programme that links to it. */
export interface WebLink {
  readonly address: string;
  readonly places: readonly LinkPlace[];
}

const webLink = /<a [^>]*?href="(https?:[^"#]*)/g;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&#x26;': '&', '&#38;': '&' };

/** Gives what of a link is asked for: a site is not told which part of a page is meant. */
export function toAskedAddress(link: string): string {
  return link.split('#')[0] ?? link;
}

/** Lists the addresses of other sites that published records link to, in the order of their text. */
export function listLinks(programme: Programme, files: readonly ContentFile[]): WebLink[] {
  const places = new Map<string, LinkPlace[]>();
  const add = (link: string, place: LinkPlace): void => {
    const address = toAskedAddress(link);
    const known = places.get(address);
    if (known === undefined) places.set(address, [place]);
    else known.push(place);
  };
  for (const { data, file, locate } of programme.resources.values()) {
    if (data.url !== undefined) add(data.url, { file, line: locate(['url']).line });
  }
  for (const { data, file, locate } of programme.mentors.values()) {
    data.links.forEach(({ url }, index) => {
      add(url, { file, line: locate(['links', index, 'url']).line });
    });
  }
  for (const { file, body } of listProse(programme)) {
    for (const address of findAddresses(body?.html ?? '')) {
      add(address, { file, line: findLine(readText(files, file) ?? '', address) });
    }
  }
  return [...places]
    .sort(([one], [other]) => compareText(one, other))
    .map(([address, where]) => ({ address, places: where }));
}

function listProse({ resources, mentors, cohorts, tracks, pages }: Programme) {
  return [resources, mentors, cohorts, tracks, pages].flatMap((records) =>
    [...records.values()].map(({ file, body }) => ({ file, body })),
  );
}

function findAddresses(html: string): string[] {
  const found = [...html.matchAll(webLink)].map(([, address = '']) =>
    address.replace(/&(?:amp|#x26|#38);/g, (entity) => entities[entity] ?? entity),
  );
  return [...new Set(found)];
}

/** A link that is written differently from how it is read, such as with an escape, is at the top. */
function findLine(text: string, address: string): number {
  const at = text.indexOf(address);
  return at === -1 ? 1 : text.slice(0, at).split('\n').length;
}
