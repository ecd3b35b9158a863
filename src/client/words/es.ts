import { time } from '../../copy/es/time.ts';
import { providePageWords } from './page-words.ts';

providePageWords({ time });
