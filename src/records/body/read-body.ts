import { parseBody } from './parse-body.ts';
import { readParsedBody, type BodySource, type ReadBody } from './read-parsed-body.ts';

/**
 * Reads prose into HTML that holds no code of any kind. Everything that is refused is reported with its place
 * in the file; a body with findings is not returned.
 */
export function readBody(source: BodySource): ReadBody {
  return readParsedBody(parseBody, source);
}
