import type { GroupCheckFile, RotationCheckFile } from '../../domain/group-check/check-file.ts';
import { checkGroups } from '../../domain/group-check/check-groups.ts';
import { checkRotation } from '../../domain/group-check/check-rotation.ts';
import type { Claim } from '../../domain/group-check/claims.ts';

/** What a page asks to be checked. */
export type CheckRequest =
  | { readonly what: 'groups'; readonly file: GroupCheckFile }
  | { readonly what: 'rotation'; readonly file: RotationCheckFile };

/** What came of it; nothing where the file is not what a build writes. */
export type CheckAnswer = readonly Claim[] | undefined;

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  postMessage(check(data) satisfies CheckAnswer);
});

function check(request: CheckRequest): CheckAnswer {
  try {
    return request.what === 'groups' ? checkGroups(request.file) : checkRotation(request.file);
  } catch {
    return undefined;
  }
}
