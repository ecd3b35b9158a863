/** Sentences of Decap CMS that are said otherwise here, under its own names for them. */
export const editorPhrases = {
  collection: {
    collectionTop: {
      newButton: 'New %{collectionLabel}',
      newButtonAriaLabel: 'New %{collectionLabel}',
    },
  },
  editor: {
    editorWidgets: {
      // Every date of the forms is a day.
      datetime: { now: 'Today' },
    },
    editor: {
      onLeavePage: 'Leave this entry? What you have typed and not saved is thrown away.',
      onUpdatingWithUnsavedChanges: 'Save your changes first.',
      onPublishingNotReady: 'Set the status to "Ready" first.',
      onPublishingWithUnsavedChanges: 'Save your changes first.',
      confirmLoadBackup:
        'This browser has kept what you typed in this entry and did not save. Use it?\n\nOK puts it into the form. Cancel throws it away.',
    },
  },
  ui: {
    toast: {
      onFailToLoadEntries: 'Not loaded: %{details}',
      onFailToPersist: 'Not saved: %{details}',
      onFailToDelete: 'Not deleted: %{details}',
      onFailToUpdateStatus: 'The status was not changed: %{details}',
      onFailToPublishEntry: 'Not published: %{details}',
      onFailToUnpublishEntry: 'Still published: %{details}',
      missingRequiredField: 'A field that has to be filled in is empty. It is marked in the form.',
      onLoggedOut: 'You are signed out. Copy what you have typed, then sign in again.',
    },
    errorBoundary: {
      title: 'The editor has stopped',
    },
  },
  workflow: {
    workflow: {
      workflowHeading: 'Not yet published',
      newPost: 'New entry',
      description:
        '%{smart_count} draft waits for review, %{readyCount} can be published. |||| %{smart_count} drafts wait for review, %{readyCount} can be published.',
    },
  },
} as const;
