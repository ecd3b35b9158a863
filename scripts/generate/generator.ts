/** A committed file that is made from the code: one place, one way to make it. */
export interface Generator {
  /** Path from the repository's root, with forward slashes. */
  readonly path: string;
  /** Makes the whole text; the same text from the same code, always. */
  readonly generate: () => string | Promise<string>;
}
