// Begun where a run of its characters begins: from each one of them, a long run would take long.
const emailAddress = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/u;

/** A way to write phone numbers, and from how many digits on what is written so is one. */
interface PhoneStyle {
  /** Finds numbers with their surroundings; a group `number` is the number alone. */
  readonly pattern: RegExp;
  readonly fewestDigits: number;
}

const phoneStyles: readonly PhoneStyle[] = [
  { pattern: /(?<![\p{L}\p{N}])\+?\d[\d ().-]{7,}\d(?![\p{L}\p{N}])/gu, fewestDigits: 9 },
  // From abroad: some countries have short numbers.
  { pattern: /(?<![\p{L}\p{N}])\+[1-9][\d ().-]{5,}\d(?![\p{L}\p{N}])/gu, fewestDigits: 7 },
  // An area code before a slash, as in 030/123456.
  {
    pattern: /(?<![\p{L}\p{N}./-])(?:\+|\(?0)\d[\d ()-]{0,10}\/ ?\d[\d -]{3,}\d(?![\p{L}\p{N}/])/gu,
    fewestDigits: 7,
  },
  // Short ones, where a word says what they are.
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:tel|tel[eé]fono|telefon|t[eé]l[eé]phone|phone|mobile|móvil|celular|cell|handy|whatsapp|signal|sms|call|ring|text me|llámame|llama)(?: (?:me|us|is|on|at|al|es|number|número|no|nr))*[ :.]{1,3}(?<number>\(?\+?\d[\d ()./-]{4,}\d)(?![\p{L}\p{N}])/giu,
    fewestDigits: 6,
  },
];

/** What has as many digits as a phone number: dates, hours from and to, addresses of machines, decimals, ISBN, ORCID and DOI. */
const otherNumbers = [
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g,
  /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}(?!\d)/g,
  /(?<![\d/])\d{1,2}\/(?:19|20)\d{2}(?![\d/])/g,
  /(?<!\d)[0-2]?\d\.[0-5]\d ?- ?[0-2]?\d\.[0-5]\d(?![.\d])/g,
  /(?<!\d)10\.\d{4,9}\/\S+/g,
  /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g,
  /(?<![\d.])(?:0|[1-9]\d?)\.\d{4,}(?![\d.])/g,
  /(?<!\d)97[89](?:[ -]?\d){10}(?!\d)/g,
  /ISBN(?:-1[03])?:? ?\d(?:[ -]?\d){8}[ -]?[\dX]/gi,
  /(?<!\d)(?:\d{4}-){3}\d{3}[\dX](?!\d)/g,
];
const yearsAlone = /^(?:19|20)\d{2}(?:\D+(?:19|20)\d{2})*$/;
const thousands = /^\+?\d{1,3}(?:[ .]\d{3})+$/;
/** Amounts with as many digits are not written out in such texts, and phone numbers are. */
const mostDigitsOfAmounts = 8;

/** Finds an e-mail address or a phone number in a text, which no public file may get by accident. */
export function findContact(text: string): string | undefined {
  const address = emailAddress.exec(text);
  if (address !== null) return address[0];
  const rest = otherNumbers.reduce((left, pattern) => left.replace(pattern, '·'), text);
  for (const style of phoneStyles) {
    const number = findNumber(rest, style);
    if (number !== undefined) return number;
  }
  return undefined;
}

/** Tells whether a text holds an e-mail address or a phone number. */
export function holdsContact(text: string): boolean {
  return findContact(text) !== undefined;
}

function findNumber(text: string, { pattern, fewestDigits }: PhoneStyle): string | undefined {
  for (const { 0: whole, groups } of text.matchAll(pattern)) {
    const number = groups?.['number'] ?? whole;
    const digits = number.replace(/\D/g, '').length;
    const isAmount = digits <= mostDigitsOfAmounts && thousands.test(number);
    if (digits >= fewestDigits && !yearsAlone.test(number) && !isAmount) return number;
  }
  return undefined;
}
