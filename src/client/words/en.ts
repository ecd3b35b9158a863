import { time } from '../../copy/en/time.ts';
import { providePageWords } from './page-words.ts';

providePageWords({ time });
