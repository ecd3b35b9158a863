import { add, edit, readBase } from '../changes.ts';
import type { ExampleTable } from '../example.ts';

export const libraryExamples: ExampleTable = {
  'resource-empty': {
    fails: {
      'neither address nor text': [
        edit('resources/worm-bin.mdx', 'url: https://example.org/worm-bin\n', ''),
      ],
    },
    passes: {
      'a draft': [
        edit('resources/worm-bin.mdx', 'url: https://example.org/worm-bin\n', 'status: draft\n'),
      ],
    },
  },
  'resource-address-twice': {
    fails: {
      'the same page by another address': [
        edit(
          'resources/sowing-calendar.mdx',
          'kind: template',
          'kind: template\nurl: http://www.Example.org/worm-bin/',
        ),
      ],
    },
    passes: {
      'another part of the page': [
        edit(
          'resources/sowing-calendar.mdx',
          'kind: template',
          'kind: template\nurl: https://example.org/worm-bin#part-2',
        ),
      ],
    },
  },
  'draft-in-track': {
    fails: {
      'a step that is not shown': [
        edit('resources/worm-bin.mdx', 'kind: article', 'kind: article\nstatus: draft'),
      ],
    },
    passes: {
      'a draft that nothing leads to': [
        add(
          'resources/winter.mdx',
          readBase('resources/worm-bin.mdx').replace(
            'kind: article',
            'kind: article\nstatus: draft',
          ),
        ),
      ],
    },
  },
};
