/** Why a request can't be done as it is: what is wrong, and what to do. */
export interface RequestFinding {
  readonly detail: string;
  readonly next: string;
}

/** A file as it has to become; the path is that of messages, `content/…`. */
export interface FileEdit {
  readonly path: string;
  readonly text: string;
}

/** What a request comes to: an edit, words alone, a coordinator, or why it can't be done. */
export type RequestResult =
  | {
      readonly kind: 'edit';
      readonly edit: FileEdit;
      /** For the commit and the pull request. */
      readonly title: string;
    }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'coordinator'; readonly finding: RequestFinding }
  | { readonly kind: 'refused'; readonly findings: readonly RequestFinding[] };
