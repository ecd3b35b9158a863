import { time } from '../../copy/en/time.ts';
import { toPseudo } from '../../copy/pseudo.ts';
import { providePageWords } from './page-words.ts';

providePageWords(toPseudo({ time }));
