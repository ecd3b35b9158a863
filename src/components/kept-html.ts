const kept = new WeakMap<object, Map<string, Promise<string>>>();

/**
 * Renders a part that many pages of a build share once, and gives every further page the same HTML.
 * @param source what the part is made from; the part is rendered again when it has been read anew
 * @param name of the part, with everything else that it depends on
 */
export function keepHtml(
  source: object,
  name: string,
  render: () => Promise<string>,
): Promise<string> {
  const parts = kept.get(source) ?? new Map<string, Promise<string>>();
  const known = parts.get(name);
  if (known !== undefined) return known;
  const html = render();
  kept.set(source, parts.set(name, html));
  return html;
}
