import type { Copy } from '../../copy/copy.ts';
import { toCalendarDay } from '../../domain/calendar-parts.ts';
import type { ResourceUse } from '../../domain/library/resource-use.ts';
import type { TitleEntry } from '../../domain/library/title-groups.ts';
import type { Resource } from '../../schemas/resource.ts';

/** Writes kind, length and, where it is not the page's, language: "Article · 6 min · Spanish". */
export function toFactsLine(resource: Resource, copy: Copy, language: string): string {
  const { words, time } = copy;
  const facts = [
    words.kinds[resource.kind],
    resource.minutes === undefined ? '' : words.unbroken(time.minutes(resource.minutes)),
    resource.language === language ? '' : words.language(resource.language),
  ];
  return facts.filter((fact) => fact !== '').join('\u00a0· ');
}

/** Names a resource among others of its title by the session or part of a track that uses it; empty where nothing does. */
export function toEntryLine([use]: readonly ResourceUse[]): string {
  if (use === undefined) return '';
  return `${use.title}: ${use.by === 'track' ? use.section : use.sessionTitle}`;
}

/** Says what tells a resource from others of its title. */
export function toTitleEntry(
  resource: Resource,
  uses: readonly ResourceUse[],
  copy: Copy,
  language: string,
): TitleEntry {
  return {
    use: toEntryLine(uses),
    summary: resource.summary,
    facts: toFactsLine(resource, copy, language),
  };
}

/** The most names in a line of a list; the page of a resource has them all. */
const namesInLine = 3;

/** Writes where a resource is used; empty where nothing uses it. */
export function toUsedLine(uses: readonly ResourceUse[], copy: Copy): string {
  const titles = [...new Set(uses.map(({ title }) => title))];
  if (titles.length === 0) return '';
  // Leaving out one name alone would take as much room as the name.
  const shown = titles.slice(0, titles.length > namesInLine + 1 ? namesInLine : undefined);
  return copy.library.usedIn(shown, titles.length - shown.length);
}

/** Writes when somebody last looked whether a resource is still right, or that its address is gone. */
export function toCheckedLine({ checked, unreachableSince }: Resource, copy: Copy): string {
  const { library, time, words } = copy;
  if (unreachableSince !== undefined) {
    return words.unbroken(library.unreachable(time.fullDay(toCalendarDay(unreachableSince))));
  }
  return checked === undefined
    ? library.unchecked
    : words.unbroken(library.checked(time.fullDay(toCalendarDay(checked))));
}
