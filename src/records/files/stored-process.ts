import { answerOnce } from './ask-process.ts';
import type { ApartOrder } from './read-apart.ts';
import { keepStored, readStored } from './read-stored.ts';

answerOnce(async ({ file, ...order }: ApartOrder) => keepStored(await readStored(order), file));
