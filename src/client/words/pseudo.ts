import { clockChange } from '../../copy/en/clock-change.ts';
import { directory } from '../../copy/en/directory.ts';
import { librarySearch } from '../../copy/en/library-search.ts';
import { time } from '../../copy/en/time.ts';
import { trackProgress } from '../../copy/en/track-progress.ts';
import { toPseudo } from '../../copy/pseudo.ts';
import { providePageWords } from './page-words.ts';

providePageWords(toPseudo({ clockChange, directory, librarySearch, time, trackProgress }));
