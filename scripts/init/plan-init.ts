import type { ContentFile, Programme } from '../../src/records/programme.ts';
import type { Program } from '../../src/schemas/program.ts';
import type { InitAnswers } from './answers.ts';
import { draftFirstCohort, type CohortDraft } from './first-cohort.ts';
import { withWeeks } from './weeks-in-prose.ts';
import { speakChosen, type LanguageNotes } from './speak-chosen.ts';
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
  /** How many weeks the first cohort takes. */
  readonly weeks: number | undefined;
  readonly languages: LanguageNotes;
}

const ofPeople = /^content\/(?:mentors|portraits|cohorts)\/|^content\/ledger\.age$/;
const prose = /^content\/(?:pages|resources|tracks)\/.*\.mdx$/;
const programFile = 'content/program.yml';

interface Demonstration {
  readonly programme: Programme;
  readonly program: Program;
}

/**
 * Plans what becomes of each file of the demonstration: people, cohorts and who met whom go; guides, tracks,
 * topics, figures and pages stay in the languages that were chosen, rewritten where they speak of it.
 * @param today the day from which the rewritten pages hold
 */
export function planInit(
  files: readonly ContentFile[],
  demo: Demonstration,
  answers: InitAnswers,
  today: string,
): InitPlan {
  const kept = files.filter(({ path }) => !ofPeople.test(path));
  const cohort =
    answers.cohort &&
    draftFirstCohort(
      answers.cohort,
      answers.locales,
      today,
      new Set(demo.programme.resources.keys()),
    );
  const before = new Map(kept.map(({ path, bytes }) => [path, toTextOf(bytes)]));
  const own = toOwnTexts(before, demo, answers, today);
  const { texts, ...languages } = speakChosen(own, demo, answers.locales);
  if (cohort) texts.set(toCohortPath(cohort), cohort.text);
  const written = [...texts].flatMap(([path, text]) =>
    text === undefined || text === before.get(path) ? [] : [{ path, text }],
  );
  const goes = ({ path }: ContentFile) =>
    ofPeople.test(path) || (texts.has(path) && texts.get(path) === undefined);
  return {
    removed: files.filter(goes).map(({ path }) => path),
    written,
    cohort,
    weeks: answers.cohort?.weeks,
    languages,
    files: withWritten(
      files.filter((file) => !goes(file)),
      written,
    ),
  };
}

function toTextOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function toOwnTexts(
  texts: ReadonlyMap<string, string>,
  { program }: Demonstration,
  answers: InitAnswers,
  today: string,
): ReadonlyMap<string, string> {
  const owner = toOwner(program, answers, today);
  const toOwn = (path: string, text: string) =>
    path === programFile
      ? toProgramText(text, program, answers)
      : prose.test(path)
        ? toOwnText(path.slice('content/'.length), withOwnWeeks(path, text, answers), owner)
        : text;
  return new Map([...texts].map(([path, text]) => [path, toOwn(path, text)]));
}

/** Pages and tracks promise a length; guides hold for any. */
function withOwnWeeks(path: string, text: string, { cohort }: InitAnswers): string {
  const isPromise = !path.startsWith('content/resources/');
  return cohort !== undefined && isPromise ? withWeeks(text, cohort.weeks) : text;
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
