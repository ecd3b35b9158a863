import type { Copy } from '../copy.ts';
import { archive } from './archive.ts';
import { change } from './change.ts';
import { clockChange } from './clock-change.ts';
import { cohort } from './cohort.ts';
import { editor } from './editor.ts';
import { feeds } from './feeds.ts';
import { groupCheck } from './group-check.ts';
import { groupNews } from './group-news.ts';
import { groups } from './groups.ts';
import { directory } from './directory.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { joinCheck } from './join-check.ts';
import { joinForm } from './join-form.ts';
import { joinScript } from './join-script.ts';
import { join } from './join.ts';
import { latePlaces } from './late-places.ts';
import { librarySearch } from './library-search.ts';
import { library, resource } from './library.ts';
import { mentors } from './mentors.ts';
import { problems } from './problems.ts';
import { prose } from './prose.ts';
import { rail } from './rail.ts';
import { rotation } from './rotation.ts';
import { seats } from './seats.ts';
import { profile } from './profile.ts';
import { siteSearch } from './site-search.ts';
import { site } from './site.ts';
import { time } from './time.ts';
import { topics } from './topics.ts';
import { trackProgress } from './track-progress.ts';
import { track } from './track.ts';
import { words } from './words.ts';
import { zones } from './zones.ts';

/** Everything that a person reads on the site, in Spanish: addressed as «tú», without a region. */
export const spanish: Copy = {
  archive,
  change,
  clockChange,
  cohort,
  editor,
  feeds,
  groupCheck,
  groupNews,
  groups,
  directory,
  health,
  home,
  join,
  joinCheck,
  joinForm,
  joinScript,
  latePlaces,
  library,
  librarySearch,
  mentors,
  problems,
  profile,
  prose,
  rail,
  resource,
  rotation,
  seats,
  site,
  siteSearch,
  time,
  topics,
  track,
  trackProgress,
  words,
  zones,
};
