import { readFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What every file of a Pagefind index begins with once it is unpacked. */
const signature = Buffer.from('pagefind_dcd');

/** Reads what a file of a Pagefind index holds. Throws where it isn't one of its format. */
export async function readIndexFile(file: string): Promise<Buffer> {
  const unpacked = gunzipSync(await readFile(file));
  if (!unpacked.subarray(0, signature.length).equals(signature)) {
    throw new Error(`${file} is no file of a search index that this version of Pagefind writes.`);
  }
  return unpacked.subarray(signature.length);
}

/** Packs the bytes of a file of a Pagefind index. */
export function packIndexFile(content: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([signature, content]), { level: 9 });
}
