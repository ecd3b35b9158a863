/** Why something was not saved, in words for a person: shown as they are, without the name of an error. */
export class Refusal extends Error {
  override readonly name = '';
}

/** Makes a refusal of whatever was thrown. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal(error instanceof Error ? error.message : String(error));
}
