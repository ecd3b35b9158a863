import { expect, test } from 'vitest';
import { withOpenedFile } from '../../src/client/admin/draft-text.ts';
import { guardSaves, type Backend } from '../../src/client/admin/guard-saves.ts';
import { proseFormat } from '../../src/client/admin/record-file.ts';

const path = 'content/pages/how-we-meet.mdx';
const opened = '---\ntitle: How we meet\nsummary: In a kitchen. # for now\n---\n\nBring a cup.\n';
const format = withOpenedFile(proseFormat);

/** A forge in memory: what is published, what waits as a draft, and what was asked of the person. */
function openForge({ published = opened, draft }: { published?: string; draft?: string }) {
  const kept = { published, draft };
  const questions: string[] = [];
  const answers: boolean[] = [];
  const backend: Backend = {
    getEntry: () => Promise.resolve({ data: kept.published === '' ? null : kept.published }),
    unpublishedEntry: () =>
      kept.draft === undefined
        ? Promise.reject(Object.assign(new Error('none'), { name: 'EDITORIAL_WORKFLOW_ERROR' }))
        : Promise.resolve({ diffs: [{ path, id: 'id' }] }),
    unpublishedEntryDataFile: () => Promise.resolve(kept.draft ?? ''),
    persistEntry: ({ dataFiles }, { useWorkflow = false }) => {
      kept[useWorkflow ? 'draft' : 'published'] = dataFiles[0]!.raw;
      return Promise.resolve();
    },
    deleteFiles: () => {
      kept.published = '';
      return Promise.resolve();
    },
  };
  guardSaves(backend, (question) => {
    questions.push(question);
    return answers.shift() ?? false;
  });
  return { kept, questions, answers, backend };
}

/** Saves what a form holds that has opened a file and changed some keys. */
function save(
  backend: Backend,
  changes: object,
  {
    from = opened,
    ...options
  }: { from?: string; useWorkflow?: boolean; unpublished?: boolean } = {},
): Promise<unknown> {
  const raw = format.toFile({ ...format.fromFile(from), ...changes });
  const files = [{ path, slug: 'how-we-meet', raw }];
  return backend.persistEntry({ dataFiles: files }, { collectionName: 'pages', ...options });
}

test('an entry that nobody else has changed is saved as the form says', async () => {
  const { kept, backend, questions } = openForge({});
  await save(backend, { summary: 'In a garden.' });
  expect(kept.published).toBe(opened.replace('kitchen.', 'garden.'));
  // The form still holds the file as it was opened first.
  await save(backend, { summary: 'In a garden.', title: 'Where we meet' });
  expect(kept.published).toBe(opened.replace('kitchen.', 'garden.').replace('How we', 'Where we'));
  expect(questions).toEqual([]);
});

test('what somebody else has changed elsewhere in the entry stays, with its comments', async () => {
  const { kept, backend, questions } = openForge({
    published: opened.replace('Bring a cup.', 'Bring two cups.').replace('for now', 'until May'),
  });
  await save(backend, { title: 'Where we meet' });
  expect(kept.published).toBe(
    '---\ntitle: Where we meet\nsummary: In a kitchen. # until May\n---\n\nBring two cups.\n',
  );
  expect(questions).toEqual([]);
});

test('where both have changed a key, the person sees the other value and decides', async () => {
  const theirs = opened.replace('kitchen.', 'library.');
  const { kept, backend, questions, answers } = openForge({ published: theirs });
  await expect(save(backend, { summary: 'In a garden.' })).rejects.toThrow('Nothing was saved.');
  expect(questions).toEqual([expect.stringContaining('Summary: In a library.')]);
  expect(kept.published).toBe(theirs);
  answers.push(true);
  await save(backend, { summary: 'In a garden.' });
  expect(kept.published).toContain('summary: In a garden.');
});

test('an entry that has gone comes back only when the person says so', async () => {
  const { kept, backend, answers } = openForge({ published: '' });
  await expect(save(backend, { title: 'Where we meet' })).rejects.toThrow('Nothing was saved.');
  expect(kept.published).toBe('');
  answers.push(true);
  await save(backend, { title: 'Where we meet' });
  expect(kept.published).toContain('title: Where we meet');
});

test('a new entry does not take the place of one that has just been made', async () => {
  const { kept, backend } = openForge({});
  const raw = format.toFile({ title: 'How we meet', summary: 'Mine.' });
  await expect(
    backend.persistEntry({ dataFiles: [{ path, slug: 'how-we-meet', raw }] }, {}),
  ).rejects.toThrow('Somebody else has just made an entry of this name.');
  expect(kept.published).toBe(opened);
});

test('a draft that somebody else has begun is not pushed aside', async () => {
  const draft = opened.replace('kitchen.', 'library.');
  const { kept, backend } = openForge({ draft });
  await expect(save(backend, { title: 'Where we meet' }, { useWorkflow: true })).rejects.toThrow(
    'Somebody else has begun a draft of this entry.',
  );
  expect(kept.draft).toBe(draft);
  // After a reload the form knows of the draft, and its kept text is compared with what it was typed into.
  await save(backend, { title: 'Where we meet' }, { useWorkflow: true, unpublished: true });
  expect(kept.draft).toBe(draft.replace('How we', 'Where we'));
});

test('an entry that is unpublished is no entry that has gone', async () => {
  const { kept, backend, questions } = openForge({});
  await backend.deleteFiles([path], 'Unpublish');
  await save(backend, {}, { useWorkflow: true });
  expect(kept).toEqual({ published: '', draft: opened });
  expect(questions).toEqual([]);
});

test('two changes that check would refuse together are not saved', async () => {
  const { kept, backend } = openForge({
    published: opened.replace('title:', 'title: ""\nnonsense:'),
  });
  await expect(save(backend, { summary: 'In a garden.' })).rejects.toThrow('do not go together');
  expect(kept.published).toContain('kitchen');
});
