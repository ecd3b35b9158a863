import type { Position } from '../programme.ts';
import { inspectText } from '../front-matter/hidden-values.ts';
import { findNearestWord } from '../text/words.ts';
import { readLinkAddress } from './addresses.ts';
import type { BodyContext } from './body-context.ts';
import { report } from './body-context.ts';
import type { ComponentAttribute, ProseComponent } from './components.ts';
import { unmaskLiteral } from './mask-code.ts';
import { toExpressionFinding } from './syntax-finding.ts';
import type { ComponentNode } from './tree.ts';

/** Reads the attributes of a component by its table, reporting each that does not fit. */
export function readAttributes(
  node: ComponentNode,
  component: ProseComponent,
  at: Position,
  context: BodyContext,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      (typeof attribute.value === 'object' && attribute.value !== null)
    ) {
      context.findings.push(toExpressionFinding({ line: at.line, column: at.column }));
      continue;
    }
    const spec = component.attributes.find((known) => known.name === attribute.name);
    if (!spec) reportUnknownAttribute(attribute.name, component, at, context);
    else if (values.has(spec.name)) reportTwice(spec, component, at, context);
    else {
      const value = unmaskLiteral(attribute.value ?? '').trim();
      const fits = checkValue(value, spec, component, at, context);
      values.set(spec.name, fits ? value : '');
    }
  }
  reportMissing(values, component, at, context);
  return values;
}

function reportTwice(
  { name }: ComponentAttribute,
  component: ProseComponent,
  at: Position,
  context: BodyContext,
): void {
  reportAttribute(`${name} stands twice in <${component.name}>.`, 'Keep one.', at, context);
}

function reportMissing(
  values: ReadonlyMap<string, string>,
  component: ProseComponent,
  at: Position,
  context: BodyContext,
): void {
  for (const { name, presence, summary } of component.attributes) {
    if (presence === 'optional' || values.has(name)) continue;
    reportAttribute(
      `<${component.name}> needs ${name}. ${summary}`,
      `Write it as <${component.name} ${name}="…">.`,
      at,
      context,
    );
  }
}

function checkValue(
  value: string,
  spec: ComponentAttribute,
  component: ProseComponent,
  at: Position,
  context: BodyContext,
): boolean {
  context.findings.push(...inspectText(value, () => ({ line: at.line, column: at.column })));
  const name = `${spec.name} of <${component.name}>`;
  if (value === '') {
    reportAttribute(
      `${name} is empty.`,
      `${spec.summary} Write it, or leave ${spec.name} out.`,
      at,
      context,
    );
    return false;
  }
  if (value.length > spec.maxLength) {
    reportAttribute(
      `${name} has ${String(value.length)} characters.`,
      `Use at most ${String(spec.maxLength)}.`,
      at,
      context,
    );
    return false;
  }
  if (spec.form !== 'web-address' || readLinkAddress(value).kind === 'web') return true;
  reportAttribute(`${name} is not a web address.`, 'Begin it with https://.', at, context);
  return false;
}

function reportUnknownAttribute(
  name: string,
  component: ProseComponent,
  at: Position,
  context: BodyContext,
): void {
  const known = component.attributes.map((attribute) => attribute.name);
  const nearest = findNearestWord(name, known);
  const list = known.length === 0 ? 'It takes none.' : `It takes ${known.join(', ')}.`;
  reportAttribute(
    `<${component.name}> has no attribute ${name.slice(0, 60)}.`,
    nearest === undefined ? `Remove it. ${list}` : `Did you mean ${nearest}?`,
    at,
    context,
  );
}

function reportAttribute(message: string, next: string, at: Position, context: BodyContext): void {
  report(context, 'component-attribute', at, { message, next });
}
