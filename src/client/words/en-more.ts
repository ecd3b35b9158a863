import { clockChange } from '../../copy/en/clock-change.ts';
import { directory } from '../../copy/en/directory.ts';
import { librarySearch } from '../../copy/en/library-search.ts';
import { trackProgress } from '../../copy/en/track-progress.ts';
import { provideMoreWords } from './more-words.ts';

provideMoreWords({ clockChange, directory, librarySearch, trackProgress });
