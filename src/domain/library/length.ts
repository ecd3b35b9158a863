/** How long a resource takes, as coarse as somebody who looks for one thinks of it. */
export const lengths = ['short', 'medium', 'long'] as const;

export type Length = (typeof lengths)[number];

/** The last minute that is still short, and still medium. */
const longestMinutes = { short: 10, medium: 30 } as const;

/** Finds the length of a resource from its minutes; nothing where nobody has said how long it takes. */
export function getLength(minutes: number | undefined): Length | undefined {
  if (minutes === undefined) return undefined;
  if (minutes <= longestMinutes.short) return 'short';
  return minutes <= longestMinutes.medium ? 'medium' : 'long';
}
