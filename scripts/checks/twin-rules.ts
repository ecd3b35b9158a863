import { fileKinds } from '../../src/records/kinds.ts';
import type { Programme, RecordEntry } from '../../src/records/programme.ts';
import { toSkeleton } from './confusable.ts';
import { listEnrollments, toFinding, type Finding, type Rule } from './rule.ts';

interface Named {
  readonly name: string;
  readonly entry: Pick<RecordEntry<unknown>, 'file' | 'locate'>;
  readonly keyPath: readonly (string | number)[];
}

const handleTwin: Rule = {
  code: 'handle-twin',
  title: 'Two handles look alike',
  level: 'problem',
  where: [fileKinds.mentor.path, fileKinds.enrollment.path].join(', '),
  docs: 'A handle stands for a person in links, groups and wishes. Two that differ only in letters that look alike (`0` and `o`, `1`, `l` and `i`, `rn` and `m`, `vv` and `w`) let one person be taken for another. Rename the newer one, and its file.',
  *run(programme) {
    yield* findTwins(
      listHandles(programme),
      'distinct',
      (name, other) => `The handle ${name} looks like ${other.name} (${other.entry.file}).`,
      'Rename one of the two and its file, so that nobody is taken for somebody else.',
    );
  },
};

const nameTwin: Rule = {
  code: 'name-twin',
  title: 'Two mentors have names that look alike',
  level: 'notice',
  where: fileKinds.mentor.path,
  docs: 'Two people may well have the same name, and then a middle name or a place helps others to tell them apart. It may also be one person with two profiles, or somebody who writes the name of another in letters that look the same.',
  *run({ mentors }) {
    const names = [...mentors.values()].map((entry): Named => ({
      name: entry.data.name,
      entry,
      keyPath: ['name'],
    }));
    yield* findTwins(
      names,
      'any',
      (name, other) => `The name ${name} looks like that of another mentor (${other.entry.file}).`,
      'If they are two people, tell them apart by name; if they are one, keep one profile.',
    );
  },
};

const topicTwin: Rule = {
  code: 'topic-twin',
  title: 'Two topics have ids that look alike',
  level: 'problem',
  where: fileKinds.topics.path,
  docs: 'People who write the one mean the other, and are then not found. Keep one of the two topics, and make the other word its synonym.',
  *run({ topics }) {
    const ids = (topics?.data.topics ?? []).flatMap(({ id }, index): Named[] =>
      topics === undefined ? [] : [{ name: id, entry: topics, keyPath: ['topics', index, 'id'] }],
    );
    yield* findTwins(
      ids,
      'distinct',
      (name, other) => `The topic ${name} looks like ${other.name}.`,
      'Keep one of the two, or give one another id.',
    );
  },
};

const fileTwin: Rule = {
  code: 'file-twin',
  title: 'Two files differ only in upper and lower case',
  level: 'problem',
  where: 'content/',
  docs: 'On Windows and macOS such files are one and the same, so a copy of the repository there loses one of them. Rename one of the two.',
  *run(_programme, { paths }) {
    const seen = new Map<string, string>();
    for (const file of [...paths].sort()) {
      const folded = file.normalize('NFC').toLowerCase();
      const other = seen.get(folded);
      seen.set(folded, other ?? file);
      if (other === undefined) continue;
      const message = `${file} differs from ${other} only in upper and lower case.`;
      yield { file, line: 1, column: 1, message, next: 'Rename one of the two in lower case.' };
    }
  },
};

/** Each handle once, where it stands first. */
function listHandles(programme: Programme): Named[] {
  const handles = new Map<string, Named>();
  for (const entry of programme.mentors.values()) {
    handles.set(entry.id, { name: entry.id, entry, keyPath: [] });
  }
  for (const { entry } of listEnrollments(programme)) {
    if (handles.has(entry.id)) continue;
    handles.set(entry.id, { name: entry.id, entry, keyPath: ['handle'] });
  }
  return [...handles.values()];
}

/**
 * Compares each name with the first one that looks like it.
 * @param same whether two entries with the very same name are twins as well
 */
function* findTwins(
  names: readonly Named[],
  same: 'any' | 'distinct',
  toMessage: (name: string, other: Named) => string,
  next: string,
): Generator<Finding> {
  const firsts = new Map<string, Named>();
  for (const named of names) {
    const skeleton = toSkeleton(named.name);
    const first = firsts.get(skeleton);
    firsts.set(skeleton, first ?? named);
    if (first === undefined || (same === 'distinct' && first.name === named.name)) continue;
    yield toFinding(named.entry, named.keyPath, toMessage(named.name, first), next);
  }
}

/** Names that can be mistaken for one another. */
export const twinRules: readonly Rule[] = [handleTwin, nameTwin, topicTwin, fileTwin];
