import { fileKinds } from '../../src/records/kinds.ts';
import type { Resource } from '../../src/schemas/resource.ts';
import type { RecordEntry } from '../../src/records/programme.ts';
import { toFinding, type Rule } from './rule.ts';

const where = fileKinds.resource.path;

const resourceEmpty: Rule = {
  code: 'resource-empty',
  title: 'A resource leads to nothing',
  level: 'problem',
  where,
  docs: 'A resource has an address under `url`, or a text below its front matter that is the resource itself. This one has neither. Add one of them, or set `status` to `draft` until it is there.',
  *run({ resources }) {
    for (const entry of resources.values()) {
      const hasBody = (entry.body?.words ?? 0) > 0 || (entry.body?.images.length ?? 0) > 0;
      if (entry.data.url !== undefined || hasBody || entry.data.status === 'draft') continue;
      yield toFinding(
        entry,
        ['title'],
        `${entry.data.title} has neither an address nor a text.`,
        'Add a url, write the text below the front matter, or set status to draft.',
      );
    }
  },
};

const addressTwice: Rule = {
  code: 'resource-address-twice',
  title: 'Two resources have the same address',
  level: 'notice',
  where,
  docs: 'The library lists the same thing twice. Keep the entry that says more, and use its name wherever the other one was named. Two parts of one page can have addresses that end in different `#` anchors.',
  *run({ resources }) {
    const firsts = new Map<string, RecordEntry<Resource>>();
    for (const entry of resources.values()) {
      if (entry.data.url === undefined) continue;
      const address = toPlainAddress(entry.data.url);
      const first = firsts.get(address);
      firsts.set(address, first ?? entry);
      if (first === undefined) continue;
      yield toFinding(
        entry,
        ['url'],
        `${first.data.title} (${first.file}) has the same address.`,
        'Keep one of the two.',
      );
    }
  },
};

const draftInTrack: Rule = {
  code: 'draft-in-track',
  title: 'A track leads to a draft',
  level: 'problem',
  where: fileKinds.track.path,
  docs: 'Drafts are not shown, so readers of the track would miss a step. Publish the resource, or take it out of the track until it is ready.',
  *run({ resources, tracks }) {
    for (const entry of tracks.values()) {
      for (const [index, section] of entry.data.sections.entries()) {
        for (const [position, slug] of section.resources.entries()) {
          const resource = resources.get(slug);
          if (resource?.data.status !== 'draft') continue;
          yield toFinding(
            entry,
            ['sections', index, 'resources', position],
            `${slug} is a draft, which is not shown.`,
            `Set status to published in ${resource.file}, or take it out of the track.`,
          );
        }
      }
    }
  },
};

/** What differs only by scheme, "www.", case of the host or a closing slash is the same place. */
function toPlainAddress(url: string): string {
  const { host, pathname, search, hash } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}${hash}`;
}

/** The library and its tracks. */
export const libraryRules: readonly Rule[] = [resourceEmpty, addressTwice, draftInTrack];
