/** Letters that Unicode does not decompose, and how they are commonly written in ASCII. */
const latin: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
};

const cyrillic = toTable(
  'а a б b в v г g ґ g д d е e є ye ж zh з z и i і i й i к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya ђ dj ј j љ lj њ nj ћ c џ dz ѓ g ќ k ѕ dz',
);

const greek = toTable(
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
);

const letters = new Map([...Object.entries(latin), ...cyrillic, ...greek]);

/**
 * Writes a text in lower-case ASCII letters and digits where that is possible: accents are dropped,
 * Cyrillic and Greek are transliterated, letters of other scripts stay as they are.
 */
export function foldToAscii(text: string): string {
  const decomposed = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(decomposed, (letter) => letters.get(letter) ?? letter).join('');
}

function toTable(pairs: string): [string, string][] {
  const words = pairs.split(' ');
  const table: [string, string][] = [];
  for (let index = 0; index + 1 < words.length; index += 2) {
    table.push([words[index] ?? '', words[index + 1] ?? '']);
  }
  return table;
}
