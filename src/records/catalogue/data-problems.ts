import type { ProblemEntry } from './problem-entry.ts';

const prose = 'content/**/*.mdx';
const data = 'content/**/*.mdx, content/**/*.yml';

/** Problems of front matter and data files: whether they can be read, and whether their keys fit. */
export const dataProblems = [
  {
    code: 'front-matter-missing',
    title: 'A file does not begin with front matter',
    level: 'problem',
    where: prose,
    docs: `A file of prose begins with its keys, between two lines of exactly three hyphens. Nothing stands before the first of them, and nothing else on the same line: \`---js\`, \`+++\`, an empty line or a space would be read differently by different programs, and some run what they find there.

\`\`\`
---
title: Your first meeting
summary: An agenda for the first hour.
---

Text.
\`\`\``,
  },
  {
    code: 'front-matter-fence',
    title: 'The end of the front matter is not clear',
    level: 'problem',
    where: prose,
    docs: `The keys of a file end at a line of exactly three hyphens. Without it the whole text is taken for keys. A line that only looks like it, such as \`---x\` or \`...\`, is taken for the end by some programs and not by others, so that they disagree about what is text.

Write a line of \`---\` after the last key. Inside a text of several lines, indent such a line like the others.`,
  },
  {
    code: 'yaml-syntax',
    title: 'The keys cannot be read',
    level: 'problem',
    where: data,
    docs: `Front matter and data files are YAML: one \`key: value\` on each line, lists as lines that begin with \`- \`, and spaces in front where something belongs to the key above.

What goes wrong most often: a colon followed by a space inside a text, or a text that begins with \`@\`, \`%\`, \`*\`, \`&\`, \`[\` or \`{\`. Put such a text between double quotes:

\`\`\`
headline: "Python: from script to package"
\`\`\``,
  },
  {
    code: 'yaml-feature',
    title: 'A rarely used part of YAML is not read',
    level: 'problem',
    where: data,
    docs: `YAML has anchors, aliases, merge keys, tags, directives and several documents in one file. They make a file mean more than it shows, can blow a few lines up to gigabytes, and programs disagree about them. Here they are not read.

Write each value in full where it is needed, and no \`&\`, \`*\`, \`!\`, \`<<\` or \`%\` before it. A text that begins with one of these signs goes between double quotes.`,
  },
  {
    code: 'duplicate-key',
    title: 'A key stands twice',
    level: 'problem',
    where: data,
    docs: `Each key stands once. With two of them, which one counts would depend on the program that reads the file.

Keep the one that is right. To give several values, use a list: \`languages: [en, fr]\`.`,
  },
  {
    code: 'not-keys',
    title: 'A file has no keys',
    level: 'problem',
    where: data,
    docs: `A record is a set of keys with values. The file, or its front matter, is empty, or consists of a list or a single text.

Write one \`key: value\` on each line. The reference of records lists the keys of each kind.`,
  },
  {
    code: 'too-complex',
    title: 'A file is more complex than any text needs to be',
    level: 'problem',
    where: 'content/**/*.mdx, content/**/*.yml, content/**/*.json',
    docs: `There are bounds on how deeply values, lists, quotes and components can be nested, on lines, on the width of tables and on repeated references. No text that people read reaches them; files that are made to exhaust a computer do.

Flatten the part at the place in the message, or split the file.`,
  },
  {
    code: 'json-syntax',
    title: 'A generated file is not JSON',
    level: 'problem',
    where: 'content/cohorts/*/grouping.json',
    docs: `\`grouping.json\` is written by \`npm run publish\` and changed by nothing else. What stands there is not JSON: perhaps a merge conflict was left in it.

Take the file from the main branch again, or plan and publish once more.`,
  },
  {
    code: 'unknown-key',
    title: 'A key is not known',
    level: 'problem',
    where: data,
    docs: `Only the keys of a record's schema are read. An unknown key is usually a slip of the pen, and its value would have no effect without anybody noticing. Keys that other programs give a meaning to, such as \`layout\` or \`slug\`, are not known here on purpose.

Take the key that the message proposes, or remove the line.`,
  },
  {
    code: 'missing-key',
    title: 'A key is missing',
    level: 'problem',
    where: data,
    docs: `The record needs this key; the message says what it is for and shows an example. There is no value that would be right for everybody, so none is assumed.

Add the key on a line of its own, at the level at which the message names it: \`windows.mentors.opens\` is the key \`opens\` under \`mentors\` under \`windows\`.`,
  },
  {
    code: 'wrong-type',
    title: 'A value is of another type than its key needs',
    level: 'problem',
    where: data,
    docs: `A key takes a text, a whole number, true or false, a list, or a set of keys, and the value is something else. An empty value is none of them.

Lists are written as \`[a, b]\` or on lines that begin with \`- \`. Numbers have no quotes and no unit: \`capacity: 4\`. A text that looks like a number, or is the word \`true\`, \`false\` or \`null\`, goes between quotes: \`name: "Null"\`. \`yes\` and \`no\` are texts; write \`true\` or \`false\`.`,
  },
  {
    code: 'unknown-choice',
    title: 'A value is not one of the choices',
    level: 'problem',
    where: data,
    docs: `The key takes one of a few words, so that lists can be filtered and counted. The message lists them, and proposes the nearest.

Write one of them exactly, in lower case.`,
  },
  {
    code: 'wrong-form',
    title: 'A value does not have the form it needs',
    level: 'problem',
    where: data,
    docs: `Dates, times, addresses, handles, language tags, time zones and keys of encryption are written in one form, so that everybody and every program reads them alike. Dates have to exist: \`2027-02-29\` does not.

The message shows the form and an example. Dates are \`2027-04-06\`, times \`18:30\`, time zones \`Europe/Berlin\`, languages \`en\` or \`pt-BR\`, web addresses begin with \`https://\`.`,
  },
  {
    code: 'out-of-bounds',
    title: 'A value is too long, too large, too short or too small',
    level: 'problem',
    where: data,
    docs: `Texts, lists and numbers have bounds: a headline fits on a card, a list of topics stays readable, a capacity is a number of people that one person can care for.

Shorten the text or list, or write a number within the bounds that the message names. What does not fit into a headline fits into the text below the front matter.`,
  },
  {
    code: 'listed-twice',
    title: 'A list names something twice',
    level: 'problem',
    where: data,
    docs: `The values of this list are all different: a topic cannot be ranked twice, and a person cannot be listed twice. Remove one of the two.`,
  },
] as const satisfies readonly ProblemEntry[];
