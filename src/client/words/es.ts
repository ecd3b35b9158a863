import { clockChange } from '../../copy/es/clock-change.ts';
import { directory } from '../../copy/es/directory.ts';
import { librarySearch } from '../../copy/es/library-search.ts';
import { time } from '../../copy/es/time.ts';
import { trackProgress } from '../../copy/es/track-progress.ts';
import { providePageWords } from './page-words.ts';

providePageWords({ clockChange, directory, librarySearch, time, trackProgress });
