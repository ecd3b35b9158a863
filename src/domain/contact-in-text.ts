// Begun where a run of its characters begins: from each one of them, a long run would take long.
const emailAddress = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/u;
const numberRun = /(?<![\p{L}\p{N}])\+?\d[\d ().-]{7,}\d(?![\p{L}\p{N}])/gu;
const fewestPhoneDigits = 9;

/** What has as many digits as a phone number: dates, hours from and to, ISBN, ORCID and DOI. */
const otherNumbers = [
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g,
  /(?<!\d)\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d{2}(?!\d)/g,
  /(?<!\d)[0-2]?\d\.[0-5]\d ?- ?[0-2]?\d\.[0-5]\d(?![.\d])/g,
  /(?<!\d)97[89](?:[ -]?\d){10}(?!\d)/g,
  /ISBN(?:-1[03])?:? ?\d(?:[ -]?\d){8}[ -]?[\dX]/gi,
  /(?<!\d)(?:\d{4}-){3}\d{3}[\dX](?!\d)/g,
  /(?<!\d)10\.\d{4,9}\/\S+/g,
];
const yearsAlone = /^(?:19|20)\d{2}(?:\D+(?:19|20)\d{2})*$/;

/** Tells whether a text holds an e-mail address or a phone number, which no public file may get by accident. */
export function holdsContact(text: string): boolean {
  if (emailAddress.test(text)) return true;
  const rest = otherNumbers.reduce((left, pattern) => left.replace(pattern, '·'), text);
  const runs = rest.match(numberRun) ?? [];
  return runs.some(
    (run) => !yearsAlone.test(run) && run.replace(/\D/g, '').length >= fewestPhoneDigits,
  );
}
