import type { KeyPath, Position } from '../programme.ts';
import type { Finding } from '../to-problem.ts';
import { nameHiddenCharacter } from '../text/hidden-characters.ts';

/** Astro reads a text that begins so as the path of an image to publish. */
const reservedText = '__ASTRO_IMAGE_';

/**
 * Finds texts that are not what they seem after decoding: an escape such as "\u202e" hides a character that
 * the file itself does not hold.
 */
export function findHiddenValues(data: unknown, locate: (keyPath: KeyPath) => Position): Finding[] {
  const findings: Finding[] = [];
  const visit = (value: unknown, keyPath: KeyPath): void => {
    if (typeof value === 'string') findings.push(...inspectText(value, () => locate(keyPath)));
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      findings.push(...inspectText(key, () => locate([...keyPath, key])));
      visit(child, [...keyPath, key]);
    }
  };
  visit(data, []);
  return findings;
}

/** Inspects one decoded text for hidden characters and reserved words. */
export function inspectText(text: string, getPlace: () => Position): Finding[] {
  const findings: Finding[] = [];
  const character = nameHiddenCharacter(text);
  if (character !== undefined) {
    findings.push({
      code: 'hidden-character',
      at: getPlace(),
      message: `${character} is written here by an escape.`,
      next: 'Delete the escape.',
    });
  }
  if (text.includes(reservedText)) {
    findings.push({
      code: 'reserved-text',
      at: getPlace(),
      message: `The text ${reservedText} is reserved for the site generator.`,
      next: 'Write it another way.',
    });
  }
  return findings;
}
