import type { ProblemEntry } from './problem-entry.ts';

const everyFile = 'content/**';

/** Problems of files as such: where they are, what they are, and whether they are text. */
export const fileProblems = [
  {
    code: 'no-content',
    title: 'There is no content folder',
    level: 'problem',
    where: 'content/',
    docs: `A programme is a folder with \`program.yml\`, \`topics.yml\` and folders of people, cohorts and prose. The command looked for it where \`--content\` or \`ROUNDTABLE_CONTENT\` points, or at \`content/\`, and found no folder.

Name the folder that holds \`program.yml\` itself: \`npm run check -- --content content\`.`,
  },
  {
    code: 'unplaced-file',
    title: 'A file has no place',
    level: 'problem',
    where: everyFile,
    docs: `Every file under \`content/\` has a kind, and its path says which: a profile is \`content/mentors/<handle>.mdx\`, a cohort \`content/cohorts/<name>/cohort.mdx\`, a picture \`content/figures/<name>.png\`. A file that nothing reads would be published by nobody and missed by everybody, so it is a problem rather than passed over.

Rename the file as the message says, move it out of \`content/\`, or delete it. Extensions are \`.mdx\` for prose, \`.yml\` for data, and \`.jpg\`, \`.png\`, \`.webp\` or \`.avif\` for pictures.`,
  },
  {
    code: 'file-name',
    title: 'A name cannot be used in addresses',
    level: 'problem',
    where: everyFile,
    docs: `The name of a file is the identity of what is in it, and part of the address of its page. So it consists of lower-case letters from a to z, digits and single hyphens; handles have at most 39 characters. Names that differ only by case or accents would be one file on some computers and two on others.

Rename the file: \`content/mentors/Mara Okafor.mdx\` becomes \`content/mentors/mara-okafor.mdx\`. The name that people read stands inside the file and may hold anything.`,
  },
  {
    code: 'not-a-file',
    title: 'A symbolic link, device or folder stands where a file belongs',
    level: 'problem',
    where: everyFile,
    docs: `Only regular files are read. A symbolic link could lead to any file of the computer that builds the site, and what it holds would be published.

Put the file itself into \`content/\`. Folders are named without a dot.`,
  },
  {
    code: 'not-readable',
    title: 'There is no right to read a file or folder',
    level: 'problem',
    where: everyFile,
    docs: `The command runs as somebody who may not read this file or folder, so nothing is known of it. That happens after files were copied from another account, or were written by a program that ran as another user.

Give yourself the right with \`chmod u+rX\` and its path, or ask whoever owns it.`,
  },
  {
    code: 'too-large',
    title: 'A file is too large',
    level: 'problem',
    where: everyFile,
    docs: `Each kind of file has a bound: 64 KiB for a profile or an enrollment, 256 KiB for other prose, 5 MiB for a picture. The bounds keep one file from slowing down every build and every reader.

Shorten the text, or split it into several files. Save a picture at the size at which it is shown; 2000 pixels wide are enough.`,
  },
  {
    code: 'too-many-problems',
    title: 'A file has very many problems',
    level: 'problem',
    where: everyFile,
    docs: `The first hundred problems of a file are shown. Where there are more, they usually have one cause: a wrong indentation, a file of another kind under this name, or a text that was pasted with all its markup.

Mend the first ones and check again.`,
  },
  {
    code: 'not-utf-8',
    title: 'A file is not text in UTF-8',
    level: 'problem',
    where: everyFile,
    docs: `Text is stored as UTF-8, in which names of all scripts can be written. The file is in another encoding, or is no text at all. Guessing the encoding would turn names into other names.

Open the file in a text editor, choose “Save with encoding”, and take UTF-8. If the place in the message shows strange letters, type them again.`,
  },
  {
    code: 'byte-order-mark',
    title: 'A file begins with an invisible mark',
    level: 'problem',
    where: everyFile,
    docs: `Some editors begin a file with a byte order mark, three bytes that nobody sees. Programs that read the file disagree about what its first line is then.

Save the file as “UTF-8”, not as “UTF-8 with BOM”.`,
  },
  {
    code: 'hidden-character',
    title: 'A character cannot be seen, or turns the text around',
    level: 'problem',
    where: everyFile,
    docs: `Control characters, overrides of the writing direction and a few others are invisible and make a text look like another one: whoever reviews a change sees something else than what it does. They come in when text is copied from a document, or on purpose. Letters of all scripts, right-to-left ones included, need none of them.

Delete the character at the place in the message, or type the word again. In front matter and prose it may also be written as an escape, such as \`"\\u202e"\` or \`&#x202e;\`.`,
  },
  {
    code: 'reserved-text',
    title: 'A text is reserved for the site generator',
    level: 'problem',
    where: everyFile,
    docs: `Astro takes a value that begins with \`ASTRO_IMAGE\` between underscores for the path of a picture to publish. A person has no reason to write it.

Write it another way, for example with a space.`,
  },
  {
    code: 'identity-differs',
    title: 'A record names itself otherwise than its file does',
    level: 'problem',
    where:
      'content/cohorts/*/enrollments/*.yml, content/cohorts/*/grouping.json, content/cohorts/*/rotation.json',
    docs: `The path of a file says whose it is: \`content/cohorts/spring-2027/enrollments/dev-rao.yml\` is the enrollment of dev-rao in spring-2027. A handle or cohort inside the file has to be the same; otherwise one file could speak for another person.

Correct the value inside, or rename the file.`,
  },
  {
    code: 'not-sealed',
    title: 'A sealed file can be read by everybody',
    level: 'problem',
    where:
      'content/cohorts/*/grouping.age, content/cohorts/*/times.age, content/cohorts/*/overrides.age, content/cohorts/*/waitlist.age, content/cohorts/*/rotation.age, content/ledger.age',
    docs: `\`grouping.age\`, \`rotation.age\`, \`overrides.age\`, \`waitlist.age\` and \`ledger.age\` hold what only the coordinators may know, \`times.age\` what members may know too, encrypted with age and written as text. The file is not that. If it holds them in clear, everybody with access to the repository can read it.

Take the file out of the branch, and out of its history if it was pushed. Then publish again: \`npm run publish\` seals it, \`npm run keep-apart\` seals \`overrides.age\`, \`npm run waitlist\` seals \`waitlist.age\`, \`npm run rotate\` seals \`rotation.age\`, and \`npm run ledger\` seals \`ledger.age\`.`,
  },
] as const satisfies readonly ProblemEntry[];
