/** A place in Decap CMS that is written otherwise in the bundle. */
interface Patch {
  readonly module: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What Decap CMS 3.16 gets wrong about texts that were not saved. It reads the copy that it keeps in the
 * browser while it also loads the entry, and whichever comes last is shown: mostly the entry, so the text
 * that somebody has just asked back is gone. And it keeps a copy only after two seconds without a key.
 */
const patches: readonly Patch[] = [
  {
    module: 'components/Editor/Editor.js',
    from: `    retrieveLocalBackup(collection, slug);
    if (newEntry) {
      createEmptyDraft(collection, this.props.location.search);
    } else {
      loadEntry(collection, slug);
    }
`,
    to: `    const loaded = newEntry
      ? createEmptyDraft(collection, this.props.location.search)
      : loadEntry(collection, slug);
    Promise.resolve(loaded).then(() => retrieveLocalBackup(collection, slug));
`,
  },
  {
    module: 'components/Editor/Editor.js',
    from: 'this.props.persistLocalBackup(entry, collection);\n  }, 2000);',
    to: 'this.props.persistLocalBackup(entry, collection);\n  }, 1000, { maxWait: 3000 });',
  },
  {
    module: 'actions/editorialWorkflow.js',
    from: `dispatch(unpublishedEntryRedirected(collection, slug));
        dispatch(loadEntry(collection, slug));`,
    to: `dispatch(unpublishedEntryRedirected(collection, slug));
        await dispatch(loadEntry(collection, slug));`,
  },
];

/**
 * Builds the part of the site's build that mends Decap CMS where it would lose text.
 * @throws where a version of Decap CMS no longer has what is mended: look then whether it still has to be
 */
export function editorPatches() {
  return {
    name: 'editor-patches',
    transform(code: string, id: string): string | undefined {
      const [, module] = /\/decap-cms-core\/dist\/esm\/(.+\.js)$/.exec(id) ?? [];
      const found = patches.filter((patch) => patch.module === module);
      if (found.length === 0) return undefined;
      return found.reduce((text, patch) => mend(text, patch), code);
    },
  };
}

function mend(text: string, { module, from, to }: Patch): string {
  if (text.split(from).length !== 2) {
    throw new Error(`${module} of decap-cms-core has changed. Look at ${import.meta.url}.`);
  }
  return text.replace(from, () => to);
}
