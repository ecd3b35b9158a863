/** Stands in for a reader of TOML, which no file of a hub is written in and which would call eval. */
function refuse(): never {
  throw new Error('No file of a hub is written in TOML.');
}

export { refuse as default };
