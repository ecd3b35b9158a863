import { z } from 'zod';
import { previewEntry, type PreviewedEntry } from './preview-entry.ts';
import type { PreviewSite } from './preview-page.ts';

/** A question to the worker; its answer has the same number. */
export interface PreviewRequest {
  readonly number: number;
  readonly entry: PreviewedEntry;
  readonly site: PreviewSite;
}

/** What the worker made of an entry. */
export interface PreviewAnswer {
  readonly number: number;
  readonly html: string;
}

// The page's policy forbids to compile code; what runs beside it does without as well.
z.config({ jitless: true });

addEventListener('message', ({ data }: MessageEvent<PreviewRequest>) => {
  const answer: PreviewAnswer = {
    number: data.number,
    html: previewEntry(data.entry, data.site),
  };
  postMessage(answer);
});
