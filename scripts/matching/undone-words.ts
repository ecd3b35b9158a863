import type { UndoneChange } from '../../src/domain/matching/undone-changes.ts';

/** Says what planning anew would undo of a repair, and how the records say it instead. */
export function toUndoneSentence(cohort: string, { handle, what }: UndoneChange): string {
  const back = `If they are back, say so first: npm run repair -- ${cohort} --joins ${handle}`;
  switch (what) {
    case 'leaves':
      return `${handle} left by a repair, and planning anew would place them again. Let their enrollment say so: npm run place -- decline ${cohort} ${handle}. ${back}`;
    case 'pauses':
      return `${handle} pauses by a repair, and planning anew would place them again. Let their enrollment say so: npm run place -- waitlist ${cohort} ${handle}. ${back}`;
    case 'joins':
    case 'stops-leading':
      return `${handle} stopped leading by a repair, and planning anew would give them a group again. Write "{ kind: close, lead: ${handle} }" under overrides in content/cohorts/${cohort}/cohort.mdx. ${back}`;
  }
}
