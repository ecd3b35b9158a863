import { readFileSync } from 'node:fs';
import { evaluate } from 'satteri';
import { describe, expect, test } from 'vitest';

const repository = 'https://forge.example/river/hub';
const program = {
  demo: false,
  name: 'River School',
  privacy: { retentionDays: 90, contact: 'a@b.example' },
};

/** Writes an element with its children; a part without a name of its own is its children alone. */
function jsx(type: unknown, props: unknown): string {
  const children =
    typeof props === 'object' && props !== null && 'children' in props ? props.children : '';
  const inner = [children]
    .flat(9)
    .map((child) => String(child))
    .join('');
  return typeof type === 'string' ? `<${type}>${inner}</${type}>` : inner;
}

/** Says what the engine says about privacy for a programme. */
async function render(language: string, isPrivate: boolean): Promise<string> {
  const source = readFileSync(`src/copy/${language}/privacy.mdx`, 'utf8');
  const [, , text = ''] = source.split(/^---$/m);
  const { default: content } = await evaluate(text, { Fragment: undefined, jsx, jsxs: jsx });
  // MDX makes a page a function of what it is told.
  const toContent = content as (props: object) => unknown;
  return String(toContent({ program, repository, isPrivate }));
}

describe.each([
  [
    'en',
    /\bpublic (?:repository|part|file)|\*\*public|<td[^>]*>Everybody<\/td>|anybody/i,
    'everyone in the programme can read',
  ],
  [
    'es',
    /repositorio público|parte pública|archivo público|>Todo el mundo<|cualquiera puede/i,
    'todas las personas del programa',
  ],
])('what is said about privacy in %s', (language, publicly, privately) => {
  test('is of everybody where everybody can read the repository', async () => {
    const html = await render(language, false);
    expect(html).toMatch(publicly);
    expect(html).not.toContain(privately);
  });

  test('is of the people of the programme where they alone can read it', async () => {
    const html = await render(language, true);
    expect(html).toContain(privately);
    expect(html).not.toMatch(publicly);
  });
});
