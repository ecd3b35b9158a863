import { directory } from '../../copy/en/directory.ts';
import { librarySearch } from '../../copy/en/library-search.ts';
import { trackProgress } from '../../copy/en/track-progress.ts';
import { toPseudo } from '../../copy/pseudo.ts';
import { provideListWords } from './list-words.ts';

provideListWords(toPseudo({ directory, librarySearch, trackProgress }));
