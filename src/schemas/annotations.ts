/**
 * What a schema key may say about itself beyond its type. Forms, the CMS, JSON Schemas, messages
 * and the foreign-key rule all read these; nothing about a key is written a second time.
 */
declare module 'zod' {
  interface GlobalMeta {
    /** What the value names. `check` proves that it exists. */
    reference?: ReferenceKind;
    /** How an editor should offer the key when its type alone does not say. */
    widget?: 'line' | 'paragraph' | 'image' | 'date' | 'time' | 'date-time' | 'hidden';
  }
}

/**
 * The kinds of things that a key can name: records of the programme, and two that standards list
 * (languages of BCP 47, zones of IANA). `person` is anybody with a profile or an enrollment.
 */
export type ReferenceKind =
  | 'topic'
  | 'mentor'
  | 'person'
  | 'resource'
  | 'track'
  | 'page'
  | 'cohort'
  | 'goal'
  | 'language'
  | 'zone';
