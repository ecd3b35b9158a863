import { editorSaving } from '../../src/copy/en/editor-saving.ts';

/** A place in Decap CMS that is written otherwise in the bundle. */
interface Patch {
  /** A module, named below node_modules without `dist/esm/`. */
  readonly module: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What Decap CMS 3.16 gets wrong, mostly about texts that were not saved. It reads the copy that it keeps
 * in the browser while it also loads the entry, and whichever comes last is shown: mostly the entry, so
 * the text that somebody has just asked back is gone. And it keeps a copy only after two seconds without
 * a key.
 */
const patches: readonly Patch[] = [
  {
    module: 'decap-cms-core/components/Editor/Editor.js',
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
    module: 'decap-cms-core/components/Editor/Editor.js',
    from: 'this.props.persistLocalBackup(entry, collection);\n  }, 2000);',
    to: 'this.props.persistLocalBackup(entry, collection);\n  }, 1000, { maxWait: 3000 });',
  },
  {
    module: 'decap-cms-core/actions/editorialWorkflow.js',
    from: `dispatch(unpublishedEntryRedirected(collection, slug));
        dispatch(loadEntry(collection, slug));`,
    to: `dispatch(unpublishedEntryRedirected(collection, slug));
        await dispatch(loadEntry(collection, slug));`,
  },
  // Why something was not saved can be a long text, and is gone after eight seconds.
  {
    module: 'decap-cms-core/components/UI/Notifications.js',
    from: '.filter(notification => !idMap[notification.id]).forEach(',
    to: `.filter(notification => !idMap[notification.id])
      .map(each => (each.type === 'error' ? { ...each, dismissAfter: 30000 } : each))
      .forEach(`,
  },
  // The site is not built for each draft, so the button for looking at such a site can do nothing.
  {
    module: 'decap-cms-core/components/Editor/EditorToolbar.js',
    from: 'renderDeployPreviewControls = label => {',
    to: 'renderDeployPreviewControls = () => null;\n  renderNothing = label => {',
  },
  // Days are days of a cohort's own zone, or of a person's: this is no time of the world.
  {
    module: 'decap-cms-widget-datetime/DateTimeControl.js',
    from: 'children: "UTC"',
    to: 'children: null',
  },
  // Where GitHub refuses to merge a draft, Decap writes the draft's file over the published one.
  {
    module: 'decap-cms-backend-github/API.js',
    from: 'return this.forceMergePR(pullrequest);',
    to: `throw new APIError(${JSON.stringify(editorSaving.apart)}, 409, API_NAME);`,
  },
  // It also moves a draft onto what has been published meanwhile by writing the draft's file over it.
  {
    module: 'decap-cms-backend-github/API.js',
    from: `        base_commit: baseCommit,
        commits
      } = await this.getDifferences(this.branch, await this.getHeadReference(branch));
`,
    to: `        base_commit: baseCommit,
        commits,
        files: drafted = [],
        merge_base_commit: begun
      } = await this.getDifferences(this.branch, await this.getHeadReference(branch));
      const shaAt = (path, branch) =>
        this.getFileSha(path, { repoURL: this.originRepoURL, branch }).catch(() => undefined);
      for (const { filename } of drafted) {
        const [then, now] = await Promise.all([shaAt(filename, begun.sha), shaAt(filename, baseCommit.sha)]);
        if (then !== now) throw new APIError(${JSON.stringify(editorSaving.draft)}, 409, API_NAME);
      }
`,
  },
];

/** Modules of one package of Decap CMS, by its name and the file in it. */
const moduleOfDecap = /\/node_modules\/(decap-cms-[^/]+)\/dist\/esm\/(.+\.js)$/;

/**
 * Builds the part of the editor's bundling that mends Decap CMS where it would lose text.
 * @throws where a version of Decap CMS no longer has what is mended: look then whether it still has to be
 */
export function editorPatches() {
  return {
    name: 'editor-patches',
    transform: {
      filter: { id: moduleOfDecap },
      handler(code: string, id: string): string | undefined {
        const [, name = '', file = ''] = moduleOfDecap.exec(id) ?? [];
        const found = patches.filter(({ module }) => module === `${name}/${file}`);
        if (found.length === 0) return undefined;
        return found.reduce((text, patch) => mend(text, patch), code);
      },
    },
  };
}

function mend(text: string, { module, from, to }: Patch): string {
  if (text.split(from).length !== 2) {
    throw new Error(`${module} has changed. Look at ${import.meta.url}.`);
  }
  return text.replace(from, () => to);
}
