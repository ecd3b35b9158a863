import type { ContentFile, Programme } from '../../src/records/programme.ts';
import type { Program } from '../../src/schemas/program.ts';
import type { InitAnswers } from './answers.ts';
import { draftFirstCohort, type CohortDraft } from './first-cohort.ts';
import { toOwnText, type NewOwner } from './kept-text.ts';
import { toProgramText } from './own-program.ts';

/** How the folder of content looks once the demonstration is gone. */
export interface InitPlan {
  /** Paths from the folder that holds `content`, of everything that belongs to the demonstration's people. */
  readonly removed: readonly string[];
  /** Files that are written anew. */
  readonly written: readonly { readonly path: string; readonly text: string }[];
  /** All files, as they will be. */
  readonly files: readonly ContentFile[];
  readonly cohort: CohortDraft | undefined;
}

const ofPeople = /^content\/(?:mentors|portraits|cohorts)\/|^content\/ledger\.age$/;
const prose = /^content\/(?:pages|resources|tracks)\/.*\.mdx$/;
const programFile = 'content/program.yml';

/**
 * Plans what becomes of each file of the demonstration: people, cohorts, who met whom and translated pages
 * go; guides, tracks, topics, figures and pages stay, rewritten where they speak of it.
 * @param today the day from which the rewritten pages hold
 */
export function planInit(
  files: readonly ContentFile[],
  demo: { readonly programme: Programme; readonly program: Program },
  answers: InitAnswers,
  today: string,
): InitPlan {
  const owner = toOwner(demo.program, answers, today);
  const translated = listTranslatedPages(demo.programme);
  const isOfDemo = ({ path }: ContentFile) => ofPeople.test(path) || translated.has(path);
  const kept = files.filter((file) => !isOfDemo(file));
  const cohort =
    answers.cohort &&
    draftFirstCohort(answers.cohort, today, new Set(demo.programme.resources.keys()));
  const written = kept.flatMap(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const own =
      path === programFile
        ? toProgramText(text, demo.program, answers)
        : prose.test(path)
          ? toOwnText(path.slice('content/'.length), text, owner)
          : text;
    return own === text ? [] : [{ path, text: own }];
  });
  if (cohort) written.push({ path: toCohortPath(cohort), text: cohort.text });
  const removed = files.filter(isOfDemo).map(({ path }) => path);
  return { removed, written, cohort, files: withWritten(kept, written) };
}

/** Lists the pages in further languages: rewritten as they stand, they would go on telling of the demonstration. */
function listTranslatedPages({ pages }: Programme): ReadonlySet<string> {
  const translations = [...pages.values()].filter(({ data }) => data.translates !== undefined);
  return new Set(translations.map(({ file }) => file));
}

/** Says where a cohort's file stands, from the folder that holds `content`. */
export function toCohortPath({ id }: CohortDraft): string {
  return `content/cohorts/${id}/cohort.mdx`;
}

function toOwner(demo: Program, answers: InitAnswers, today: string): NewOwner {
  const demoConduct = demo.conduct ?? demo.contact;
  return {
    today,
    names: [
      [demo.privacy.contact, answers.privacyContact],
      [demoConduct, answers.conduct ?? answers.contact],
      [demo.contact, answers.contact],
      [demo.name, answers.name],
    ],
  };
}

function withWritten(
  kept: readonly ContentFile[],
  written: InitPlan['written'],
): readonly ContentFile[] {
  const byPath = new Map(kept.map((file) => [file.path, file]));
  for (const { path, text } of written) {
    byPath.set(path, { path, bytes: new TextEncoder().encode(text) });
  }
  return [...byPath.values()];
}
