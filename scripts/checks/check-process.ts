import { answerOnce } from '../../src/records/files/ask-process.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readNow } from '../lib/now.ts';
import type { CheckOrder } from './check-apart.ts';
import { checkContent } from './check-content.ts';
import { lookAtPictures } from './look-at-pictures.ts';

answerOnce(async ({ contentFolder }: CheckOrder) => {
  const content = await lookAtPictures(await readContentFolder(contentFolder));
  return checkContent(content, { toNow: readNow, skip: [] }).problems;
});
