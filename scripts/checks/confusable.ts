/**
 * Letters of other alphabets and digits that look like Latin letters, after folding to lower case:
 * the part of Unicode's confusables (UTS 39) that names of people and files can meet.
 */
const lookalikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аαɑ',
    b: 'ьв',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еёєε',
    f: 'ғ',
    g: 'ɡԍ',
    h: 'һнη',
    j: 'јϳ',
    k: 'кκ',
    l: '1iіιıӏ|',
    o: '0оοσօ',
    p: 'рρ',
    q: 'ԛ',
    r: 'г',
    s: 'ѕ',
    t: 'тτ',
    u: 'υս',
    v: 'ѵν',
    x: 'хχ',
    y: 'уүγ',
    z: 'ᴢ',
  }).flatMap(([latin, others]) => Array.from(others, (other): [string, string] => [other, latin])),
);

/**
 * Builds the same text from all texts that look alike: compatibility forms, case, accents, similar
 * letters and the pairs rn/m and vv/w are folded. Two texts with the same result can be mistaken for
 * one another; the result itself means nothing.
 */
export function toSkeleton(text: string): string {
  const folded = text.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const letters = Array.from(folded, (letter) => lookalikes.get(letter) ?? letter).join('');
  return letters.replaceAll('m', 'rn').replaceAll('w', 'vv').replaceAll(/\s+/g, ' ').trim();
}
