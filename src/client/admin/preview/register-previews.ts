import { createElement, type ReactElement } from 'react';
import collections from '../collections.json' with { type: 'json' };
import type { SiteStyle } from '../editor-settings.ts';
import { findAddress, type KeptMap } from '../media/entry-pictures.ts';
import { PreviewDesk } from './preview-desk.ts';
import type { PreviewSite, SiteNames } from './preview-page.ts';
import { previewStyle } from './preview-style.ts';

/** The parts of Decap CMS that show previews. */
export interface PreviewEditor {
  readonly registerPreviewStyle: (style: string, options?: { readonly raw: boolean }) => void;
  readonly registerPreviewTemplate: (place: string, template: unknown) => void;
}

/** What Decap CMS gives to a template. */
interface PreviewProps {
  readonly entry: KeptMap;
  readonly document: Document;
}

/** The folders and single files of the editor's menu. */
const places = collections.flatMap((collection) =>
  'files' in collection ? collection.files.map(({ name }) => name) : [collection.name],
);

/** Shows entries as the site does: with its styles, its components, and its theme. */
export function registerPreviews(
  editor: PreviewEditor,
  styles: readonly SiteStyle[],
  site: Pick<PreviewSite, 'base' | 'locale'>,
): void {
  for (const style of styles) {
    if (style instanceof HTMLLinkElement) editor.registerPreviewStyle(style.href);
    else editor.registerPreviewStyle(style.textContent, { raw: true });
  }
  editor.registerPreviewStyle(previewStyle, { raw: true });
  const desk = new PreviewDesk(readNames(site.base).then((names) => ({ ...site, names })));
  for (const place of places) {
    editor.registerPreviewTemplate(place, (props: PreviewProps): ReactElement =>
      createElement('main', {
        ref: (element: HTMLElement | null) => {
          if (element !== null) void showEntry(element, place, props, desk);
        },
      }),
    );
  }
}

/** What each element shows: the browser writes the same HTML another way. */
const shown = new WeakMap<HTMLElement, string>();

async function showEntry(
  element: HTMLElement,
  place: string,
  { entry, document: page }: PreviewProps,
  desk: PreviewDesk,
): Promise<void> {
  const { theme } = document.documentElement.dataset;
  if (theme !== undefined) page.documentElement.dataset['theme'] = theme;
  page.documentElement.lang = document.documentElement.lang;
  // The data of an entry are a map.
  const data = (entry.get('data') as KeptMap).toJS() as Record<string, unknown>;
  const html = await desk.show({ place, data });
  if (html === undefined) return;
  if (shown.get(element) !== html) element.innerHTML = html;
  shown.set(element, html);
  for (const picture of element.querySelectorAll<HTMLImageElement>('img[data-picture]')) {
    void showPicture(picture, entry);
  }
}

async function showPicture(picture: HTMLImageElement, entry: KeptMap): Promise<void> {
  const value = picture.dataset['picture'];
  const address = await findAddress({ value, getEntry: () => entry });
  if (address !== undefined) picture.src = address;
}

/** Reads what the published site calls things; a preview without that shows their keys. */
async function readNames(base: string): Promise<SiteNames> {
  try {
    const response = await fetch(`${base.replace(/\/$/, '')}/admin/names.json`);
    if (response.ok) return (await response.json()) as SiteNames; // written by our own endpoint
  } catch {
    // Without a network there are no names.
  }
  return { topics: {}, people: {}, resources: {} };
}
