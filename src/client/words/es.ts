import { clockChange } from '../../copy/es/clock-change.ts';
import { time } from '../../copy/es/time.ts';
import { providePageWords } from './page-words.ts';

providePageWords({ clockChange, time });
