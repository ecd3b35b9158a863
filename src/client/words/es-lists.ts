import { directory } from '../../copy/es/directory.ts';
import { librarySearch } from '../../copy/es/library-search.ts';
import { trackProgress } from '../../copy/es/track-progress.ts';
import { provideListWords } from './list-words.ts';

provideListWords({ directory, librarySearch, trackProgress });
