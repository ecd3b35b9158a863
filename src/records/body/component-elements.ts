import type { ElementContent } from 'hast';
import type { Position } from '../programme.ts';
import { findNearestWord } from '../text/words.ts';
import type { BodyContext } from './body-context.ts';
import { report } from './body-context.ts';
import { readAttributes } from './component-attributes.ts';
import { proseComponentsByName } from './components.ts';
import { buildComponent } from './build-component.ts';
import { markdownFor } from './html-replacements.ts';
import type { ComponentNode } from './tree.ts';

/** Turns a component into plain elements, or reports why it is not one that prose may use. */
export function toComponentElement(
  node: ComponentNode,
  children: ElementContent[],
  at: Position,
  context: BodyContext,
): ElementContent[] {
  const name = node.name ?? '';
  const component = proseComponentsByName.get(name);
  if (!component) {
    reportUnknown(name, at, context);
    return children;
  }
  const attributes = readAttributes(node, component, at, context);
  if (node.type === 'mdxJsxTextElement') {
    report(context, 'component-content', at, {
      message: `<${name}> stands inside a sentence.`,
      next: `Put <${name}> and </${name}> on lines of their own.`,
    });
    return children;
  }
  return buildComponent(component.name, { attributes, children, at, context });
}

function reportUnknown(name: string, at: Position, context: BodyContext): void {
  if (/^[a-z]/.test(name)) {
    report(context, 'html', at, {
      message: `<${name}> is HTML, which is not used in prose.`,
      next: markdownFor(name),
    });
    return;
  }
  const known = [...proseComponentsByName.keys()];
  const nearest = findNearestWord(name, known);
  report(context, 'unknown-component', at, {
    message: name === '' ? '<> names no component.' : `There is no component ${name.slice(0, 60)}.`,
    next:
      nearest === undefined
        ? `Use one of ${known.join(', ')}, or write Markdown.`
        : `Did you mean <${nearest}>?`,
  });
}
