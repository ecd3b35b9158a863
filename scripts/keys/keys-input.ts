/** What each action of `keys` gets from the command line. */
export interface KeysInput {
  readonly contentFolder: string;
  readonly out: string | undefined;
  readonly keyFile: string | undefined;
  readonly recipient: string | undefined;
  readonly yes: string | undefined;
  readonly printSecret: boolean;
  readonly print: (line: string) => void;
}
