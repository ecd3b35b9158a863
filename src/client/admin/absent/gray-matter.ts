/**
 * Stands in for gray-matter, which runs front matter that says it is JavaScript. Every collection has
 * a format of its own, so nothing may come here.
 */
function refuse(): never {
  throw new Error('Front matter is read by the format of its collection alone.');
}

export { refuse as default };
