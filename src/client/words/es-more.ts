import { clockChange } from '../../copy/es/clock-change.ts';
import { directory } from '../../copy/es/directory.ts';
import { librarySearch } from '../../copy/es/library-search.ts';
import { trackProgress } from '../../copy/es/track-progress.ts';
import { provideMoreWords } from './more-words.ts';

provideMoreWords({ clockChange, directory, librarySearch, trackProgress });
