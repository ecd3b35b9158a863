import { joinScript } from '../../copy/en/join-script.ts';
import { toPseudo } from '../../copy/pseudo.ts';
import { provideJoinWords } from './join-words.ts';

provideJoinWords(toPseudo(joinScript));
