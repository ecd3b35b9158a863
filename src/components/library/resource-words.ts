import type { Copy } from '../../copy/copy.ts';
import { toCalendarDay } from '../../domain/calendar-parts.ts';
import type { ResourceUse } from '../../domain/library/resource-use.ts';
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

/** Writes where a resource is used; empty where nothing uses it. */
export function toUsedLine(uses: readonly ResourceUse[], copy: Copy): string {
  const titles = [...new Set(uses.map(({ title }) => title))];
  return titles.length === 0 ? '' : copy.library.usedIn(titles);
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
