import type { Page } from 'playwright-core';
import { choose, field } from '../browser/drive-editor.ts';

/** One thing that a person does in a form. */
export type Act = (page: Page) => Promise<void>;

/** A folder of the editor: what to type for a new entry, and what to change in it afterwards. */
export interface FolderCase {
  readonly folder: string;
  /** File of the new entry, below content/. */
  readonly file: string;
  readonly create: readonly Act[];
  readonly edit: readonly Act[];
  /** The line of the file that the edit changes, before and after. */
  readonly changed: readonly [string, string];
  /** Page of the site that shows the entry, and a text that only the edit has put there. */
  readonly page: string;
  readonly shows: string;
  /** Cohorts hold enrollments, so a form can't take one away. */
  readonly deletion: 'offered' | 'not offered';
}

/** A file of the editor that is always there. */
export interface FileCase {
  readonly name: string;
  readonly file: string;
  readonly edit: readonly Act[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly page: string;
  readonly shows: string;
}

const type =
  (label: string, text: string, place: 'first' | 'last' = 'first'): Act =>
  (page) =>
    field(page, label).and(page.locator('input, textarea'))[place]().fill(text);

const pick =
  (label: string, option: string): Act =>
  (page) =>
    choose(page, label, option);

const add =
  (list: string, kind?: string): Act =>
  async (page) => {
    await page.getByRole('button', { name: `Add ${list}`, exact: true }).click();
    if (kind !== undefined) await page.getByRole('menuitem', { name: kind, exact: true }).click();
  };

const write =
  (text: string): Act =>
  async (page) => {
    await page.locator('[data-slate-editor]').click();
    await page.keyboard.type(text);
  };

export const folderCases: readonly FolderCase[] = [
  {
    folder: 'mentors',
    file: 'mentors/grace-hopper.mdx',
    create: [
      type('Name', 'Grace Höpper'),
      type('Can help with', 'compilers'),
      pick('Topics', 'Tomatoes'),
      add('language'),
      type('Language', 'en', 'last'),
      pick('Formats', 'mentor-led'),
      type('Capacity', '3'),
      pick('Status', 'open'),
      type('Consent', '2027-08-01'),
      write('I have a roof.'),
    ],
    edit: [type('Can help with', 'compilers and tomatoes')],
    changed: ['headline: compilers', 'headline: compilers and tomatoes'],
    page: 'mentors/grace-hopper',
    shows: 'compilers and tomatoes',
    deletion: 'offered',
  },
  {
    folder: 'cohorts',
    file: 'cohorts/winter-2027/cohort.mdx',
    create: [
      type('Title', 'Winter 2027'),
      type('Summary', 'Six weeks of seeds.'),
      pick('Formats', 'mentor-led'),
      type('Time zone', 'Europe/Paris'),
      type('Opens', '2027-10-01'),
      type('Closes', '2027-10-20'),
      type('Opens', '2027-10-05', 'last'),
      type('Closes', '2027-10-25', 'last'),
      type('Matching date', '2027-10-28'),
      type('Starts', '2027-11-08'),
      type('Ends', '2027-12-19'),
      add('session', 'Group'),
      type('Week', '1'),
      type('Id', 'week-1'),
      type('Title', 'First meeting', 'last'),
      type('Length (minutes)', '60'),
      type('Smallest', '2'),
      type('Aimed at', '3'),
      type('Largest', '4'),
      pick('Names', 'first-names'),
      pick('Meeting times', 'all'),
      type('Draw', 'The weather in Lyon at noon on 27 October 2027'),
      type('Agreement version', '2027-06-01'),
    ],
    edit: [type('Summary', 'Six weeks of seeds and bulbs.')],
    changed: ['summary: Six weeks of seeds.', 'summary: Six weeks of seeds and bulbs.'],
    page: 'cohorts/winter-2027',
    shows: 'Six weeks of seeds and bulbs.',
    deletion: 'not offered',
  },
  {
    folder: 'resources',
    file: 'resources/how-to-water.mdx',
    create: [
      type('Title', 'How to water'),
      type('Summary', 'Less than you think.'),
      pick('Kind', 'article'),
      pick('For whom', 'mentee'),
      pick('Stage', 'any'),
      type('Language', 'en'),
      write('Wait until the soil is dry.'),
    ],
    edit: [type('Summary', 'Rarely, and then well.')],
    changed: ['summary: Less than you think.', 'summary: Rarely, and then well.'],
    page: 'resources/how-to-water',
    shows: 'Rarely, and then well.',
    deletion: 'offered',
  },
  {
    folder: 'tracks',
    file: 'tracks/a-worm-bin.mdx',
    create: [
      type('Title', 'A worm bin'),
      type('Outcome', 'You have worms.'),
      pick('For whom', 'mentee'),
      add('section'),
      type('Title', 'Build it', 'last'),
      pick('Resources', 'Build a worm bin'),
    ],
    edit: [type('Outcome', 'You have worms, and soil.')],
    changed: ['outcome: You have worms.', 'outcome: You have worms, and soil.'],
    page: 'tracks/a-worm-bin',
    shows: 'You have worms, and soil.',
    deletion: 'offered',
  },
  {
    folder: 'pages',
    file: 'pages/how-we-meet.mdx',
    create: [type('Title', 'How we meet'), type('Summary', 'In a kitchen.'), write('Bring a cup.')],
    edit: [type('Summary', 'In a kitchen, with tea.')],
    changed: ['summary: In a kitchen.', 'summary: In a kitchen, with tea.'],
    page: 'how-we-meet',
    shows: 'In a kitchen, with tea.',
    deletion: 'offered',
  },
];

export const fileCases: readonly FileCase[] = [
  {
    name: 'topics',
    file: 'topics.yml',
    edit: [add('topic'), type('Id', 'herbs', 'last'), type('Label', 'Herbs', 'last')],
    added: ['  - id: herbs', '    label: Herbs'],
    removed: [],
    page: 'topics',
    shows: 'Herbs',
  },
  {
    name: 'program',
    file: 'program.yml',
    edit: [type('Promise', 'Grow food on a balcony, with three neighbours.')],
    added: ['promise: Grow food on a balcony, with three neighbours.'],
    removed: ['promise: Meet three neighbours once a week and learn to grow food on a balcony.'],
    page: '',
    shows: 'Grow food on a balcony, with three neighbours.',
  },
];
