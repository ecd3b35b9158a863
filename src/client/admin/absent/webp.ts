/** Stands in for encoders of WebP, which the browser's own canvas replaces: pictures become JPEG or PNG. */
function refuse(): never {
  throw new Error('Pictures are made ready by the field that takes them in.');
}

export { refuse as encode };
