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
  kept.set(source, parts);
  const html = parts.get(name) ?? render();
  parts.set(name, html);
  return html;
}
