import { joinScript } from '../../copy/es/join-script.ts';
import { provideJoinWords } from './join-words.ts';

provideJoinWords(joinScript);
