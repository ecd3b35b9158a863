import { clockChange } from '../../copy/en/clock-change.ts';
import { directory } from '../../copy/en/directory.ts';
import { librarySearch } from '../../copy/en/library-search.ts';
import { trackProgress } from '../../copy/en/track-progress.ts';
import { toPseudo } from '../../copy/pseudo.ts';
import { provideMoreWords } from './more-words.ts';

provideMoreWords(toPseudo({ clockChange, directory, librarySearch, trackProgress }));
