/** A sealed text and the file it stands in. */
export interface SealedText {
  file: string;
  armored: string;
}

/**
 * Finds sealed texts that stand in more than one file, as lists of files in code-unit order. Sealing is
 * random, so equal ciphertexts were copied: the second person would answer with the first one's hours.
 * Line ends and spaces around the armor are ignored.
 */
export function findIdenticalCiphertexts(sealedTexts: readonly SealedText[]): string[][] {
  const filesByText = new Map<string, string[]>();
  for (const { file, armored } of sealedTexts) {
    const text = armored.replace(/\s/g, '');
    filesByText.set(text, [...(filesByText.get(text) ?? []), file]);
  }
  return [...filesByText.values()]
    .filter((files) => files.length > 1)
    .map((files) => files.sort(byCodeUnit))
    .sort((left, right) => byCodeUnit(left.join('\n'), right.join('\n')));
}

function byCodeUnit(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
