import type { ContentFile } from '../../src/records/programme.ts';

const encoder = new TextEncoder();

/** Makes a file of content from text or bytes. */
export function toFile(path: string, content: string | Uint8Array): ContentFile {
  return { path, bytes: typeof content === 'string' ? encoder.encode(content) : content };
}

const pageKeys = ['title: Roles', 'summary: Who does what.'];

/** A page with the given prose under six lines of front matter and fences, the first of prose being line 5. */
export function toPage(prose: string, keys: readonly string[] = pageKeys): ContentFile {
  return toFile('content/pages/roles.mdx', ['---', ...keys, '---', prose].join('\n'));
}

const mentorKeys: Readonly<Record<string, string>> = {
  name: 'Mara Okafor',
  headline: 'accessibility reviews',
  topics: '[accessibility]',
  languages: '[en, yo]',
  formats: '[mentor-led]',
  capacity: '4',
  status: 'open',
};

/** A profile; a value of undefined leaves its key out, and others are added or changed. */
export function toMentor(changes: Readonly<Record<string, string | undefined>> = {}): ContentFile {
  const lines = Object.entries({ ...mentorKeys, ...changes }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return toFile('content/mentors/mara-okafor.mdx', ['---', ...lines, '---', ''].join('\n'));
}
