import { matchKind } from '../../src/records/match-kind.ts';
import type { Change, Nature, TouchedFile } from './facts.ts';
import type { TreeChange } from './git-objects.ts';

const nothing = '000000';
const natures: Readonly<Record<string, Nature>> = {
  [nothing]: 'nothing',
  '100644': 'file',
  '100755': 'executable',
  '120000': 'link',
  '160000': 'submodule',
};

/** Says what a change does to one path. @param basePaths every path of the base branch */
export function toTouchedFile(
  { path, previousPath, oldMode, newMode }: TreeChange,
  basePaths: readonly string[],
): TouchedFile {
  const isContent = path.startsWith('content/');
  const matched = isContent ? matchKind(path) : undefined;
  const found = matched === undefined || 'code' in matched ? undefined : matched;
  const isPerson = found !== undefined && ['mentor', 'enrollment', 'portrait'].includes(found.kind);
  return {
    path,
    previousPath,
    change: toChange(oldMode, newMode, previousPath),
    nature: natures[newMode] ?? 'link',
    kind: found?.kind,
    isContent,
    handle: isPerson ? found.names.at(-1) : undefined,
    cohort: found?.kind === 'enrollment' ? found.names[0] : undefined,
    caseTwin: findCaseTwin(path, basePaths),
  };
}

/** Finds the file or folder with which a path, or a folder of it, would be one on Windows and macOS. */
function findCaseTwin(path: string, basePaths: readonly string[]): string | undefined {
  const steps = path.split('/');
  const folded = steps.map(fold);
  for (const other of basePaths) {
    const others = other.split('/');
    const parting = others.findIndex((step, index) => step !== steps[index]);
    const step = others[parting];
    if (step === undefined || fold(step) !== folded[parting]) continue;
    return others.slice(0, parting + 1).join('/');
  }
  return undefined;
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function toChange(oldMode: string, newMode: string, previousPath: string | undefined): Change {
  if (previousPath !== undefined) return 'renamed';
  if (oldMode === nothing) return 'added';
  return newMode === nothing ? 'deleted' : 'changed';
}
