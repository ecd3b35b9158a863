/**
 * Words that every sentence has and that say nothing of what it is about: a question is searched for
 * by its other words. “Not”, “no” and words of number and degree say something, and are not among them.
 */
export const functionWords =
  'a an the and or but if so than then as at by for from in into of off on onto out to up with about ' +
  "i i'm i've i'd i'll me my mine myself we we're we've us our ours you you're your yours " +
  "he him his she her hers it it's its they they're them their theirs " +
  "this that that's these those there there's here " +
  "what what's which who who's whom whose when where why how " +
  'am is are was were be been being do does did doing have has had having ' +
  'can could may might must shall should will would';
