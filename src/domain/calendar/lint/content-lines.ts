/** A property of a calendar as it is written (RFC 5545, 3.1), unfolded. */
export interface ContentLine {
  readonly name: string;
  /** By name, in upper case; quotes are taken off. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** The lines of a calendar, and what is wrong with how they are written. */
export interface ContentLines {
  readonly lines: readonly ContentLine[];
  readonly findings: readonly string[];
}

const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const mostOctets = 75;
const written = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s;
// eslint-disable-next-line no-control-regex -- finding them is the point
const control = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/;

/**
 * Reads the lines of a calendar and names what is wrong with its bytes: line ends and folding (RFC 5545,
 * 3.1), UTF-8, control characters, and lines that are no property.
 */
export function readContentLines(bytes: Uint8Array): ContentLines {
  const findings = new Set<string>();
  const unfolded: string[] = [];
  for (const octets of splitLines(bytes, findings)) {
    const text = decode(octets, findings);
    if (octets.length > mostOctets) findings.add('a line has more than 75 octets');
    if (control.test(text)) findings.add('there is a control character');
    if (!/^[ \t]/.test(text)) unfolded.push(text);
    else if (unfolded.length === 0) findings.add('the first line is a continuation');
    else unfolded.push(`${unfolded.pop() ?? ''}${text.slice(1)}`);
  }
  const lines = unfolded.flatMap((line) => {
    const read = toContentLine(line);
    if (read === undefined) findings.add(`"${line.slice(0, 40)}" is no property`);
    return read ?? [];
  });
  return { lines, findings: [...findings] };
}

/** Splits at CR LF, and names every other line end. */
function splitLines(bytes: Uint8Array, findings: Set<string>): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (const [at, octet] of bytes.entries()) {
    const isEnd = octet === lineFeed && bytes[at - 1] === carriageReturn;
    const isStray =
      (octet === lineFeed && !isEnd) || (octet === carriageReturn && bytes[at + 1] !== lineFeed);
    if (isStray) findings.add('a line does not end with CR LF');
    if (!isEnd) continue;
    lines.push(bytes.subarray(start, at - 1));
    start = at + 1;
  }
  if (start < bytes.length) {
    findings.add('the last line is not ended');
    lines.push(bytes.subarray(start));
  }
  return lines;
}

function decode(octets: Uint8Array, findings: Set<string>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    findings.add('a line is not UTF-8, or breaks within a character');
    return new TextDecoder().decode(octets);
  }
}

function toContentLine(line: string): ContentLine | undefined {
  const [, name, parameters = '', value = ''] = written.exec(line) ?? [];
  if (name === undefined) return undefined;
  const pairs = [...parameters.matchAll(/;([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)/g)].map(
    ([, key = '', text = '']) => [key.toUpperCase(), text.replaceAll('"', '')] as const,
  );
  return { name: name.toUpperCase(), parameters: new Map(pairs), value };
}
