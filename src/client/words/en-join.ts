import { joinScript } from '../../copy/en/join-script.ts';
import { provideJoinWords } from './join-words.ts';

provideJoinWords(joinScript);
