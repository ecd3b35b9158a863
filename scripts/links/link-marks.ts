import type { ContentFile, Programme } from '../../src/records/programme.ts';
import type { IsoDate } from '../../src/schemas/keys.ts';
import { withFrontMatter } from '../bot/front-matter-edit.ts';
import { readText } from '../bot/request-context.ts';
import { withEntry } from '../keys/yaml-entry.ts';
import type { Answer } from './ask-address.ts';
import { toAskedAddress } from './list-links.ts';

/** A resource whose mark changes, and the whole text of its file afterwards. */
export interface LinkMark {
  readonly slug: string;
  readonly file: string;
  readonly text: string;
  readonly change: 'marked' | 'cleared';
}

/**
 * Finds which resources get a mark because their address is gone, and which lose theirs because it is
 * there again. A site that is silent changes nothing, and a mark keeps its first day.
 */
export function toLinkMarks(
  programme: Pick<Programme, 'resources'>,
  files: readonly ContentFile[],
  answers: ReadonlyMap<string, Answer>,
  today: IsoDate,
): LinkMark[] {
  return [...programme.resources].flatMap(([slug, { file, data }]): LinkMark[] => {
    const answer = answers.get(toAskedAddress(data.url ?? ''));
    const text = readText(files, file);
    if (answer === undefined || text === undefined || answer.kind === 'silent') return [];
    const isMarked = data.unreachableSince !== undefined;
    if (isMarked === (answer.kind === 'gone')) return [];
    const since = answer.kind === 'gone' ? today : undefined;
    const marked = withFrontMatter(text, (yaml) => withEntry(yaml, 'unreachableSince', since));
    return [{ slug, file, text: marked, change: since === undefined ? 'cleared' : 'marked' }];
  });
}
