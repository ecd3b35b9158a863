/** What the typeface of the cards has: the Latin alphabets of Europe, figures and the usual signs. */
const drawn =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0126-\u0127\u012a-\u012b\u012e-\u0133\u0136-\u0137\u0139-\u013e\u0141-\u0148\u0150-\u0155\u0158-\u015b\u015e-\u0165\u016a-\u016b\u016e-\u017e\u0218-\u021b\u1e80-\u1e85\u1e9e\u1ef2-\u1ef3\u2013-\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039-\u203a\u20ac\u20b9\u2122\u2212]*$/u;

/**
 * Tells whether a text can be set on a card. What the typeface lacks would come from a font of the
 * machine that builds, or as empty boxes where it has none.
 */
export function isDrawable(text: string): boolean {
  return drawn.test(text.normalize('NFC'));
}
