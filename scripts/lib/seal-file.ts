import { sealText } from '../../src/domain/seal/sealed-text.ts';

/** Seals a text to recipients as the text of a file, which ends with a line break. */
export async function sealFile(plaintext: string, recipients: readonly string[]): Promise<string> {
  const sealed = await sealText(plaintext, recipients);
  return sealed.endsWith('\n') ? sealed : `${sealed}\n`;
}
