import { proseComponents } from '../body/components.ts';
import type { ProblemEntry } from './problem-entry.ts';

const prose = 'content/**/*.mdx';

/** Problems of prose: what would be code, what readers could not use, and what leads nowhere. */
export const bodyProblems = [
  {
    code: 'mdx-syntax',
    title: 'The text cannot be read as Markdown with components',
    level: 'problem',
    where: prose,
    docs: `In MDX the sign \`<\` begins a component. Where it stands for itself, or a component is not closed, the text cannot be read on.

Write \`\\<\` for the sign itself. Write \`[text](https://example.org)\` instead of \`<https://example.org>\`. Close every component that you open, \`<Note>\` with \`</Note>\`, on lines of their own. Comments such as \`<!-- -->\` are not kept: delete them.`,
  },
  {
    code: 'expression',
    title: 'A brace would begin code',
    level: 'problem',
    where: prose,
    docs: `In MDX a brace begins JavaScript. Content is written by many people, so nothing in it is ever run: not between braces in a text, and not in the attribute of a component.

Write \`\\{\` and \`\\}\` for the signs themselves, or put them between backticks as code. Write attributes as texts: \`<Tip title="For remote groups">\`.`,
  },
  {
    code: 'import-or-export',
    title: 'An import or export would be code',
    level: 'problem',
    where: prose,
    docs: `In MDX a line that begins with \`import\` or \`export\` is JavaScript, and it is never run here. The components of prose are there without an import.

A sentence that begins so by chance is kept by a capital letter, \`Export class notes\`, or by another word before it. Delete what is code; to show it as an example, put it between two lines of three backticks.`,
  },
  {
    code: 'html',
    title: 'HTML stands in a text',
    level: 'problem',
    where: prose,
    docs: `Prose is Markdown and a few components; elements of HTML are not used. They could carry scripts, styles or tracking pictures into the site, and would look out of place in print and in other languages.

Write \`**strong**\`, \`*emphasis*\`, \`[text](https://example.org)\`, \`## Heading\`, or a component such as \`<Note>\`. The message names what stands for the element.`,
  },
  {
    code: 'unknown-component',
    title: 'A component does not exist',
    level: 'problem',
    where: prose,
    docs: `Prose can use these components, and no others: ${proseComponents.map(({ name }) => `\`<${name}>\``).join(', ')}. Their names begin with a capital letter.

${proseComponents.map(({ name, summary }) => `- \`<${name}>\`: ${summary}`).join('\n')}`,
  },
  {
    code: 'component-attribute',
    title: 'An attribute of a component is missing or does not fit',
    level: 'problem',
    where: prose,
    docs: `Each component takes a few attributes, written as \`name="text"\`, each once:

${proseComponents
  .flatMap(({ name, attributes }) =>
    attributes.map(
      (attribute) =>
        `- \`${attribute.name}\` of \`<${name}>\` (${attribute.presence}): ${attribute.summary}`,
    ),
  )
  .join('\n')}`,
  },
  {
    code: 'component-content',
    title: 'A component holds what it cannot show',
    level: 'problem',
    where: prose,
    docs: `Components stand on lines of their own, not inside a sentence, and are not empty. Steps, checklists and agendas hold exactly one list; each part of an agenda begins with its minutes.

\`\`\`
<Agenda>
- 10 min: Check in
- 40 min: The question of the week
</Agenda>
\`\`\``,
  },
  {
    code: 'heading-level',
    title: 'A heading has the wrong level',
    level: 'problem',
    where: prose,
    docs: `The title of a page is its only heading of level 1, and it comes from the front matter. Headings of the text begin with \`##\`, and each part goes down one level at a time: people who listen to a page find their way by these levels.

Begin the line with as many signs as the message says.`,
  },
  {
    code: 'heading-empty',
    title: 'A heading has no words',
    level: 'problem',
    where: prose,
    docs: `A heading says what the part below it is about. Without words it is a gap to some readers and a riddle to others.

Write the heading after the \`##\`, or delete the line.`,
  },
  {
    code: 'link-address',
    title: 'A link leads to an address that is not linked',
    level: 'problem',
    where: prose,
    docs: `Links lead to web pages (\`https://\`), to mail (\`mailto:\`), to pages of this site from its root (\`/library/\`) and to headings of the same text (\`#before-you-meet\`). Other addresses could run code in the reader's browser, or depend on where the text is shown. Mail goes to one address, with a subject at most: a link that adds readers (\`?bcc=\`) or writes the letter would do so unseen.

\`\`\`
[the library](/library/), [a guide](https://example.org/guide), [write to us](mailto:hello@example.org)
\`\`\``,
  },
  {
    code: 'link-without-text',
    title: 'A link has no text',
    level: 'problem',
    where: prose,
    docs: `People who listen to a page hear the text of a link; without it they hear an address or nothing.

Write between the square brackets where the link leads: \`[the code of conduct](/code-of-conduct/)\`.`,
  },
  {
    code: 'missing-anchor',
    title: 'A link leads to a heading that does not exist',
    level: 'problem',
    where: prose,
    docs: `An address that begins with \`#\` leads to a heading of the same text. It is the words of the heading in lower case, with hyphens between them: \`## Before you meet\` is \`#before-you-meet\`.

Correct the address, or add the heading.`,
  },
  {
    code: 'image-address',
    title: 'A picture is shown from an address that is not allowed',
    level: 'problem',
    where: prose,
    docs: `Pictures come from \`content/figures/\` and \`content/portraits/\` alone. A picture from another site would tell that site who reads the page, and could be exchanged at any time.

Put the file into \`content/figures/\` and write \`![what it shows](figures/name.png)\`, or use \`<Figure>\`.`,
  },
  {
    code: 'image-without-text',
    title: 'A picture has no text alternative',
    level: 'problem',
    where: prose,
    docs: `People who do not see a picture read or hear its text alternative. It says what the picture tells, in a few words.

\`![Five seats around a table, one of them free](figures/seats.png)\``,
  },
  {
    code: 'missing-image',
    title: 'A picture does not exist',
    level: 'problem',
    where: 'content/**/*.mdx',
    docs: `A text or a profile shows a picture that is not there. Paths begin at \`content/\`: \`figures/seats.png\` is \`content/figures/seats.png\`. Upper and lower case count.

Add the file, correct the path, or take the picture out.`,
  },
] as const satisfies readonly ProblemEntry[];
