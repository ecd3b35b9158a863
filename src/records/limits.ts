const kibibyte = 1024;

/**
 * What reading one file may cost at most. Each limit is kept before the step that would be expensive without it.
 * docs/threat-model.md says the same in a table, which a test compares.
 */
export const limits = {
  /** Bytes of a file, by its kind. */
  bytes: {
    program: 64 * kibibyte,
    topics: 256 * kibibyte,
    mentor: 64 * kibibyte,
    cohort: 256 * kibibyte,
    enrollment: 64 * kibibyte,
    grouping: 2048 * kibibyte,
    'sealed-grouping': 8192 * kibibyte,
    'sealed-times': 1024 * kibibyte,
    'sealed-overrides': 256 * kibibyte,
    'sealed-waitlist': 1024 * kibibyte,
    rotation: 2048 * kibibyte,
    'sealed-rotation': 8192 * kibibyte,
    'sealed-ledger': 8192 * kibibyte,
    resource: 256 * kibibyte,
    track: 128 * kibibyte,
    page: 256 * kibibyte,
    portrait: 5120 * kibibyte,
    figure: 5120 * kibibyte,
  },
  data: {
    /** Brackets of YAML that are open at a time, and lists and mappings that are begun in one line. */
    open: 64,
    /** Lists and mappings within one another. */
    levels: 16,
    /** Signs that may begin a value or a key in YAML, counted before it is parsed. */
    signs: 20_000,
    /** Keys and values of JSON, counted before it is compared with its schema. */
    values: 100_000,
  },
  prose: {
    lines: 5000,
    barsInLine: 40,
    markersInLine: 20,
    /** Characters of a line that holds others than those of ASCII, once for each sign in it that may begin something. */
    located: 50_000_000,
    squareBrackets: 10_000,
    ampersands: 5000,
    lessThans: 4000,
    backslashes: 10_000,
    ats: 4000,
    /** Runs of the sign of code: `. */
    codes: 10_000,
    /** Runs of the signs of emphasis: * _ and ~. */
    emphases: 5000,
    /** Characters that references may be replaced by, in all. */
    expansion: 2_000_000,
    /** Characters of a paragraph, once for each reference to a character such as &amp; in it. */
    copied: 30_000_000,
    levels: 40,
    nodes: 50_000,
  },
  picture: {
    /** Pixels of the longer side. */
    side: 6000,
    pixels: 24_000_000,
    leastLongSide: 64,
    /** Bytes of one packed part that is not the picture itself: it may unfold to a thousand times as many. */
    packedBytes: 64 * kibibyte,
    /** Blocks of metadata, each of which is looked through. */
    metadataBlocks: 256,
    /** Passes over the whole picture that a JPEG may ask for. */
    scans: 64,
  },
  /** Problems of one file that are told. */
  problems: 100,
} as const;
