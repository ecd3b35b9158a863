import { findBehind } from '../lib/behind-origin.ts';
import { toCount } from './words.ts';

/**
 * Says that the forge has more than what is here, and how to get it; nothing where it has not.
 * @param base the branch that people see
 */
export async function toBehindLines(contentFolder: string, base: string): Promise<string[]> {
  const behind = await findBehind(contentFolder, base);
  if (behind === undefined) return [];
  const { commits, ofContent } = behind;
  const touch =
    ofContent === 0
      ? 'none of these touches'
      : toCount(ofContent, 'of these touches', 'of these touch');
  const next =
    ofContent === 0
      ? `Run git pull on ${base} when you can.`
      : `Run git pull on ${base}, then plan and publish again, so that nobody is left out.`;
  return [
    `Your ${base} is ${toCount(commits, 'commit')} behind that of origin as you last fetched it, and ${touch} the content. ${next}`,
  ];
}
