import { createElement, type ReactElement, type Ref } from 'react';
import type { PictureControl } from './entry-pictures.ts';
import { markdownPicture } from './markdown-picture.ts';
import { noMediaLibrary } from './no-media-library.ts';
import type { PictureField } from './picture-field.ts';
import './picture-field.ts';

/** The parts of Decap CMS through which a file can come in. */
export interface MediaEditor {
  readonly registerEditorComponent: (component: unknown) => void;
  readonly registerMediaLibrary: (library: unknown) => void;
  readonly registerWidget: (name: string, control: unknown) => void;
}

/**
 * Lets pictures into the editor through one field and no other way: Decap's own dialog is not built. What is sent to
 * a backend is judged once more there.
 */
export function registerMedia(editor: MediaEditor): void {
  editor.registerWidget('image', toPictureField);
  editor.registerEditorComponent(markdownPicture);
  // With a library that is not its own, Decap does not build the dialog through which anything can be uploaded.
  editor.registerMediaLibrary({
    name: noMediaLibrary,
    init: () => ({ show: nothing, hide: nothing, enableStandalone: () => false }),
  });
}

function nothing(): void {
  // There is no dialog to open or close.
}

function toPictureField({
  ref,
  ...control
}: PictureControl & { readonly ref?: Ref<PictureField> }): ReactElement {
  return createElement('rt-picture', { ref, control });
}
