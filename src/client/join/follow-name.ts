import type { Snapshot } from './fields.ts';

/** The letters of all scripts are many, and nobody needs them before they come to the form. */
export const loadHandles = () => import('../../domain/naming/slug.ts');

/** What a form is told about its name and its handle, and tells of them. */
export interface FollowedName {
  /** Takes note of what was written: a handle is one of their own, and a name asks for another. */
  readonly noteInput: (target: EventTarget | null) => void;
  /** Takes note that answers were put back: a handle among them is one of their own. */
  readonly noteRestored: () => void;
  /** Leaves a proposed handle out of what is kept, so that it follows the name after a reload as well. */
  readonly leaveOut: (snapshot: Snapshot) => Snapshot;
  /** Settles once the handle is what the name proposes. */
  readonly whenSettled: () => Promise<void>;
}

/** Proposes a handle for the name in a form, until somebody writes one of their own. */
export function followName(form: HTMLFormElement, whenProposed: () => void): FollowedName {
  const name = form.querySelector<HTMLInputElement>('#join-name');
  const handle = form.querySelector<HTMLInputElement>('#join-handle');
  let isOwn = false;
  const propose = async (mayWrite: () => boolean): Promise<void> => {
    // Where the letters do not come, the field stays as it is, and the check asks for it.
    const letters = await loadHandles().catch(() => undefined);
    // Calls may end in another order than they began: what counts is what stands in the form by now.
    if (letters === undefined || name === null || handle === null) return;
    if (isOwn || !mayWrite()) return;
    const proposed = letters.toSlug(name.value, letters.longestHandle);
    if (handle.value === proposed) return;
    handle.value = proposed;
    whenProposed();
  };
  /** Nothing comes into a field that somebody is in: they are about to write there. */
  const follow = (): void => {
    void propose(() => document.activeElement !== handle);
  };
  handle?.addEventListener('blur', () => {
    if (name?.value) follow();
  });
  const noteHandle = (): void => {
    isOwn = !!handle?.value;
  };
  return {
    noteInput: (target) => {
      if (target === handle) noteHandle();
      if (target === name) follow();
    },
    noteRestored: () => {
      noteHandle();
      if (name?.value) follow();
    },
    leaveOut: (snapshot) =>
      name === null || isOwn ? snapshot : { ...snapshot, 'join-handle': '' },
    whenSettled: async () => {
      if (name !== null && !isOwn) await propose(() => true);
    },
  };
}
