import { toCount } from './grammar.ts';

/** What the check of links to other sites says to whoever runs it. */
export const links = {
  asking: (count: number) =>
    `Asking ${toCount(count, 'address', 'addresses')}, one at a time for each site.`,
  answer: (
    address: string,
    answer:
      | { readonly kind: 'there' }
      | { readonly kind: 'moved'; readonly to: string }
      | { readonly kind: 'gone' | 'silent'; readonly why: string },
  ) => {
    if (answer.kind === 'there') return `${address} is there.`;
    if (answer.kind === 'moved')
      return `${address} has moved to ${answer.to} for good. Write that address instead.`;
    if (answer.kind === 'gone')
      return `${address} is gone: ${answer.why}. Look for where it went, or say in the text that it is gone.`;
    return `${address} ${answer.why}. Nothing can be said today; look by hand if this repeats.`;
  },
  mark: {
    due: {
      marked: (slug: string) => `${slug} would be marked as not found. --mark writes it.`,
      cleared: (slug: string) => `${slug} is there again. --mark takes its mark away.`,
    },
    done: {
      marked: (slug: string) => `${slug} is marked as not found.`,
      cleared: (slug: string) => `${slug} is there again, and its mark is gone.`,
    },
  },
  proposal: {
    title: 'Mark resources that are gone from their address',
    body: (lines: readonly string[]) =>
      `The sites were asked, and say:\n\n${lines.join('\n')}\n\nMerging shows readers of the library since when something was not found. If you know where it went, write the new address in its file instead.`,
    marked: (slug: string) => `- ${slug} is not at its address any more`,
    cleared: (slug: string) => `- ${slug} is there again`,
  },
  sum: (counts: {
    readonly there: number;
    readonly moved: number;
    readonly gone: number;
    readonly silent: number;
  }) =>
    `${String(counts.there)} there, ${String(counts.moved)} moved, ${String(counts.gone)} gone, ${String(counts.silent)} that gave no answer.`,
} as const;
