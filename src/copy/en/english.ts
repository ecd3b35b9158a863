import { rail } from './rail.ts';
import { seats } from './seats.ts';
import { site } from './site.ts';
import { time } from './time.ts';
import { words } from './words.ts';

/** Everything that a person reads on the site, in English. Every other locale has the same shape. */
export const english = {
  rail,
  seats,
  site,
  time,
  words,
};
