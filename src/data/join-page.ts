import { render } from 'astro:content';
import type { JoinPeople } from '../domain/enrollment/join-people.ts';
import { getOfferedRoles } from '../domain/enrollment/roles.ts';
import { getSealing, type Sealing } from '../domain/enrollment/sealing.ts';
import {
  getWindowState,
  type WindowName,
  type WindowState,
} from '../domain/schedule/enrollment-window.ts';
import { toCohortSessions } from '../domain/schedule/scheduled-session.ts';
import { getSessionAudience } from '../domain/schedule/session-audience.ts';
import { compareText } from '../domain/text-order.ts';
import type { Said } from '../domain/translation/in-language.ts';
import type { SessionAudience } from '../schemas/session.ts';
import type { Role } from '../schemas/words.ts';
import type { CohortView } from './cohorts.ts';
import { getJoinPeople } from './join-people.ts';
import { getPublicMentors } from './mentors.ts';
import { getNow } from './now.ts';
import { getPages } from './pages.ts';
import { getProgram } from './program.ts';

/** A session that has its date already. */
export interface FixedSession {
  readonly title: string;
  /** Instants in UTC. */
  readonly starts: string;
  readonly ends: string;
  /** Who is expected. */
  readonly audience: SessionAudience;
}

/** What the page shows on which people join a cohort. */
export interface JoinPage {
  readonly windows: Readonly<Record<WindowName, WindowState>>;
  readonly roles: readonly Role[];
  readonly sealing: Sealing;
  /** Keys to which the form seals; undefined where nobody can join by it. */
  readonly formRecipients: readonly string[] | undefined;
  readonly sessions: readonly FixedSession[];
  readonly people: JoinPeople;
  readonly profiles: readonly string[];
  /** Tags of languages that people here speak: those of the programme, then those of most mentors. */
  readonly languages: readonly string[];
  /** The text that people accept, where the programme has it, and what it is in where that is not its first language. */
  readonly agreement:
    Said<{ readonly Content: Awaited<ReturnType<typeof render>>['Content'] }> | undefined;
}

/**
 * Gets what somebody who joins a cohort has to be shown.
 * @param view in the language of the page
 */
export async function getJoinPage(view: CohortView, language?: string): Promise<JoinPage> {
  const { data } = view;
  const [now, program, people, mentors, pages] = await Promise.all([
    getNow(),
    getProgram(),
    getJoinPeople(view),
    getPublicMentors(),
    getPages(language),
  ]);
  const windows = {
    mentors: getWindowState(data, 'mentors', now),
    mentees: getWindowState(data, 'mentees', now),
  };
  const roles = getOfferedRoles(data.formats, windows);
  const sealing = getSealing(data, program);
  const isForm = Object.values(windows).includes('open') && roles.length > 0;
  const agreement = pages.find(({ slug }) => slug === 'agreement');
  const spoken = mentors.flatMap((mentor) => mentor.data.languages);
  return {
    windows,
    roles,
    sealing,
    formRecipients: isForm && sealing.kind === 'possible' ? sealing.recipients : undefined,
    sessions: toCohortSessions(data).flatMap((entry) =>
      entry.when === 'timed' && !entry.isCancelled
        ? [
            {
              title: entry.session.title,
              starts: entry.starts,
              ends: entry.ends,
              audience: getSessionAudience(entry.session),
            },
          ]
        : [],
    ),
    people,
    profiles: mentors.map(({ handle }) => handle).sort(compareText),
    languages: [...new Set([...program.locales, ...byFrequency(spoken)])],
    agreement: agreement && {
      Content: (await render(agreement.entry)).Content,
      language: agreement.data.language,
    },
  };
}

/** Lists each tag once, the most frequent first. */
function byFrequency(tags: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const tag of tags) times.set(tag, (times.get(tag) ?? 0) + 1);
  return [...times]
    .sort(([one, often], [other, oftener]) => oftener - often || compareText(one, other))
    .map(([tag]) => tag);
}
