/**
 * What the editor says when two people change one entry. It speaks English alone, as the program that it
 * is built from and the messages of `check` do.
 */
export const editorSaving = {
  clash: (shown: readonly string[]) =>
    [
      'Somebody else has changed the same part of this entry since you opened it. Theirs is now:',
      ...shown,
      'OK saves yours in its place; the rest of what they changed stays. Cancel saves nothing, and leaves your text in the form.',
    ].join('\n\n'),
  gone: 'This entry has been deleted or renamed since you opened it.\n\nOK saves it under its old name. Cancel saves nothing, and leaves your text in the form.',
  kept: 'Nothing was saved. Your text is still in this form.',
  taken:
    'Somebody else has just made an entry of this name. Nothing was saved: save once more, and yours gets a name of its own.',
  drafted:
    'Somebody else has begun a draft of this entry. Nothing was saved. Reload the page and say yes when it offers your text: saving then brings both together.',
  draft:
    'The published entry has changed since this draft was begun. Nothing was saved, and your text is still in this form. Publish the draft as it was, or delete it and begin another.',
  apart:
    'The published entry and this draft have changed the same lines, so the draft was not published. Bring them together in its pull request at the forge.',
  changed:
    'Somebody else has changed this entry since you opened it. Nothing was saved. Reload the page.',
  together:
    'Somebody else has changed this entry too, and both changes do not go together. Nothing was saved.',
} as const;
