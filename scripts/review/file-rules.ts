import type { FileKindName } from '../../src/records/kinds.ts';
import { tombstoneFile } from '../forget/tombstones.ts';
import type { TouchedFile } from './facts.ts';
import { at, toRule, type ReviewRule } from './review-rule.ts';

const generatedKinds: readonly (FileKindName | undefined)[] = [
  'grouping',
  'sealed-grouping',
  'sealed-times',
  'rotation',
  'sealed-rotation',
  'sealed-ledger',
];
const sharedKinds: readonly (FileKindName | undefined)[] = [
  'program',
  'topics',
  'cohort',
  'resource',
  'track',
  'page',
  'figure',
];

/** Which files may be touched at all, and what they may be. */
export const fileRules: readonly ReviewRule[] = [
  toRule('empty', 'needs-changes', (_facts, { changesNothing }, words) =>
    changesNothing ? [at(undefined, words.unmet(), words.next())] : [],
  ),
  toRule('mixed-with-engine', 'refuse', ({ files }, situation, words) =>
    situation.touchesContent ? files.filter(isOutside).map(toUnmet(words)) : [],
  ),
  toRule('outside-content', 'needs-a-coordinator', ({ files }, situation, words) =>
    situation.touchesContent ? [] : files.filter(isOutside).map(toUnmet(words)),
  ),
  toRule('not-a-plain-file', 'refuse', ({ files }, _situation, words) =>
    files.filter(({ nature }) => nature === 'link' || nature === 'submodule').map(toUnmet(words)),
  ),
  toRule('executable-file', 'needs-changes', ({ files }, _situation, words) =>
    files
      .filter(({ nature, isContent }) => nature === 'executable' && isContent)
      .map(toUnmet(words)),
  ),
  toRule('generated-file', 'refuse', ({ files }, _situation, words) =>
    files.filter(isGenerated).map(toUnmet(words)),
  ),
  toRule('not-a-record', 'refuse', ({ files }, _situation, words) =>
    files
      .filter((file) => file.isContent && file.kind === undefined && !isGenerated(file))
      .map(toUnmet(words)),
  ),
  toRule('case-twin', 'refuse', ({ files }, _situation, words) =>
    files
      .filter(({ change }) => change !== 'deleted')
      .flatMap(({ path, caseTwin }) =>
        caseTwin === undefined ? [] : [at(path, words.unmet(caseTwin), words.next())],
      ),
  ),
  toRule('shared-record', 'needs-a-coordinator', ({ files }, _situation, words) =>
    files.filter(({ kind }) => sharedKinds.includes(kind)).map(toUnmet(words)),
  ),
];

function isOutside({ isContent }: TouchedFile): boolean {
  return !isContent;
}

function isGenerated({ path, previousPath, kind }: TouchedFile): boolean {
  const isWritten = (name: string | undefined) =>
    name === `content/${tombstoneFile}` ||
    /\/((grouping|rotation)\.(json|age)|(times|ledger)\.age)$/.test(name ?? '');
  return generatedKinds.includes(kind) || isWritten(path) || isWritten(previousPath);
}

function toUnmet(words: { unmet: () => string; next: () => string }) {
  return ({ path }: TouchedFile) => at(path, words.unmet(), words.next());
}
