import { fileKinds } from '../../src/records/kinds.ts';
import { toFinding, type Rule } from './rule.ts';

const portraitName: Rule = {
  code: 'portrait-name',
  title: 'A portrait is named after somebody else',
  level: 'problem',
  where: fileKinds.mentor.path,
  docs: 'A portrait has the handle of its person as its name, so that it is removed together with the person. A profile cannot show the picture of another.',
  *run({ mentors }) {
    for (const entry of mentors.values()) {
      const file = entry.data.portrait?.file;
      const match = /^portraits\/(.+)\.([a-z]+)$/.exec(file ?? '');
      if (match === null || match[1] === entry.id) continue;
      yield toFinding(
        entry,
        ['portrait', 'file'],
        `The portrait is named ${match[1] ?? ''}, but the profile is ${entry.id}.`,
        `Rename the picture to ${entry.id}.${match[2] ?? ''} and name it here.`,
      );
    }
  },
};

const portraitUnused: Rule = {
  code: 'portrait-unused',
  title: 'No profile shows a portrait',
  level: 'notice',
  where: fileKinds.portrait.path,
  docs: 'A picture of a person is in the repository although no profile shows it. If the person left, remove it; otherwise name it under `portrait` in their profile.',
  *run({ mentors }, { paths }) {
    const shown = new Set([...mentors.values()].map(({ data }) => data.portrait?.file));
    // A profile that could not be read may show its portrait.
    const readable = (handle: string) =>
      mentors.has(handle) || !paths.has(fileKinds.mentor.path.replace('HANDLE', handle));
    for (const file of [...paths].sort()) {
      const match = /^content\/(portraits\/(.+)\.[a-z]+)$/.exec(file);
      if (match === null || shown.has(match[1]) || !readable(match[2] ?? '')) continue;
      const message = 'No profile shows this portrait.';
      const next = 'Remove it, or name it under portrait in the profile of its person.';
      yield { file, line: 1, column: 1, message, next };
    }
  },
};

/** Pictures of mentors. */
export const portraitRules: readonly Rule[] = [portraitName, portraitUnused];
