/**
 * MDX hands every {expression} and every import or export to a JavaScript parser, whose recursion a hostile
 * text can overflow until the whole process dies. So what could begin one is replaced before the text is
 * parsed, character by character (places stay right), by noncharacters, which no file may hold. After
 * parsing, what turns out to be literal text or code is put back, and the rest is refused.
 */
const openBrace = '\uFDD0';
const closeBrace = '\uFDD1';
const escapeSign = '\uFDD2';
const letterI = '\uFDD3';
const letterE = '\uFDD4';

const braceMark = /[\uFDD0\uFDD1]/;
const lineOfModule = /^([ \t>*+\-\d.)]*)(import|export)/gm;
const startsModule =
  /^(?:\uFDD3mport\s*(?!\s)(?:["'(*]|\uFDD0|[^"'\n]*\bfrom\s*["'])|\uFDD4xport\s*(?!\s)(?:[*]|\uFDD0|(?:default|const|let|var|function|class|async)\b))/;

/** Replaces what MDX would take for code, keeping every line and column. */
export function maskCode(source: string): string {
  return source
    .replace(lineOfModule, (_, before: string, word: string) => {
      return before + (word === 'import' ? letterI : letterE) + word.slice(1);
    })
    .replace(
      /(\\+)([{}])?|[{}]/g,
      (whole: string, run: string | undefined, after: string | undefined) => {
        const slashes = run ?? '';
        // A run of backslashes is taken whole: to look for a brace behind each of them would take long.
        const brace = slashes === '' ? whole : after;
        if (brace === undefined) return whole;
        const mark = brace === '{' ? openBrace : closeBrace;
        if (slashes.length % 2 === 0) return slashes + mark;
        return slashes.slice(0, -1) + escapeSign + mark;
      },
    );
}

/** Puts the characters of a code span, code block or attribute back as they were written. */
export function unmaskLiteral(text: string): string {
  return restore(text).replaceAll(escapeSign, '\\');
}

/** Puts the characters of running text back; an escaped brace loses its backslash. */
export function unmaskText(text: string): string {
  return restore(text).replaceAll(escapeSign, '');
}

/** Puts the characters of an address back; the parser has percent-encoded the marks. */
export function unmaskAddress(address: string): string {
  return unmaskText(address)
    .replaceAll('%EF%B7%90', '%7B')
    .replaceAll('%EF%B7%91', '%7D')
    .replaceAll('%EF%B7%92', '')
    .replaceAll('%EF%B7%93', 'i')
    .replaceAll('%EF%B7%94', 'e');
}

/** Finds where running text holds a brace that was not escaped, or -1. */
export function findExpression(text: string): number {
  const unescaped = text.replace(/\uFDD2[\uFDD0\uFDD1]/g, '  ');
  return unescaped.search(braceMark);
}

/** Tells whether a text begins like an import or export of JavaScript. */
export function startsLikeModule(text: string): boolean {
  return startsModule.test(text);
}

function restore(text: string): string {
  return text
    .replaceAll(openBrace, '{')
    .replaceAll(closeBrace, '}')
    .replaceAll(letterI, 'i')
    .replaceAll(letterE, 'e');
}
