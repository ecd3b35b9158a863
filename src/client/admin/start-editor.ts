import { DecapCmsApp } from 'decap-cms-app';
import { z } from 'zod';
import { findEntryProblems, findNameProblem } from './check-entry.ts';
import { toEditorConfig } from './editor-config.ts';
import { withOpenedFile } from './draft-text.ts';
import type { EditorSettings, SiteStyle } from './editor-settings.ts';
import { guardBackends, type BackendRegistry } from './guard-backends.ts';
import type { LocalServer } from './local-server.ts';
import { registerMedia, type MediaEditor } from './media/register-media.ts';
import { registerPreviews, type PreviewEditor } from './preview/register-previews.ts';
import { proseBlocks } from './prose-blocks.ts';
import { proseFormat, yamlFormat } from './record-file.ts';
import { Refusal } from './refusal.ts';
import { registerPhrases, type PhraseRegistry } from './register-phrases.ts';

/** The parts of an entry of Decap CMS that saving looks at. */
interface SavedEntry {
  readonly get: (key: string) => unknown;
}

/** The parts of Decap CMS that are used; its own types ask for those of libraries that it hides. */
interface Editor extends MediaEditor, PreviewEditor, PhraseRegistry {
  readonly init: (options: { config: unknown }) => void;
  readonly registerCustomFormat: (name: string, extension: string, format: unknown) => void;
  readonly registerEventListener: (listener: {
    name: 'preSave';
    handler: (event: { entry: SavedEntry }) => void;
  }) => void;
}

/** Turns the page into the editor. The site's own styles go, because the editor brings its own. */
export function startEditor(
  settings: EditorSettings,
  local: LocalServer | undefined,
  styles: readonly SiteStyle[],
): void {
  // zod would compile checks with new Function, which the page's policy forbids.
  z.config({ jitless: true });
  const editor = DecapCmsApp as unknown as Editor; // see Editor
  registerParts(editor);
  guardBackends(DecapCmsApp as unknown as BackendRegistry); // see Editor
  const config = toEditorConfig(settings, local);
  const root = document.createElement('div');
  root.id = 'nc-root';
  document.body.replaceChildren(root);
  registerPreviews(editor, styles, {
    base: settings.base,
    locale: document.documentElement.lang,
  });
  for (const style of styles) style.remove();
  editor.init({ config });
}

function registerParts(editor: Editor): void {
  editor.registerCustomFormat('roundtable-prose', 'mdx', withOpenedFile(proseFormat));
  editor.registerCustomFormat('roundtable-yaml', 'yml', withOpenedFile(yamlFormat));
  for (const block of proseBlocks) editor.registerEditorComponent(block);
  registerMedia(editor);
  registerPhrases(editor);
  editor.registerEventListener({ name: 'preSave', handler: refuseProblems });
}

/** Stops saving, and says why, where `check` would refuse the file. */
function refuseProblems({ entry }: { entry: SavedEntry }): void {
  const data = toPlain(entry.get('data'));
  const collection = String(entry.get('collection'));
  const slug = String(entry.get('slug'));
  const isNew = entry.get('newRecord') === true;
  const problems = findEntryProblems(collection === 'programme' ? slug : collection, data);
  const unnamed = isNew ? findNameProblem(data['name'] ?? data['title']) : undefined;
  if (unnamed !== undefined) problems.push(unnamed);
  if (problems.length > 0) throw new Refusal(problems.join('\n'));
}

function toPlain(data: unknown): Record<string, unknown> {
  // An immutable map, whose own types are not installed.
  return (data as { toJS: () => Record<string, unknown> }).toJS();
}
