import ts from 'typescript';

const impure: readonly [RegExp, string][] = [
  [/^Date\.now$/, 'the clock'],
  [/^Temporal\.Now\b/, 'the clock'],
  [/^performance\.now$/, 'the clock'],
  [/^Math\.random$/, 'randomness'],
  [/^crypto\.(getRandomValues|randomUUID)$/, 'randomness'],
  [/^Math\.(exp|log|log2|log10|pow|sin|cos|tan)$/, 'arithmetic that differs between machines'],
  [/\.localeCompare$/, 'locale order'],
  [/^Intl\.Collator$/, 'locale order'],
  [/^process\.\w+$/, 'the process'],
  [/^(fetch|globalThis\.fetch)$/, 'the network'],
];

/** Names each use of clock, randomness, locale order, network or process in a pure module. */
export function findImpurities(file: string, text: string): string[] {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => {
    const { line } = parsed.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1} uses ${what}: ${node.getText().slice(0, 60)}`);
  };
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAccessExpression(node) ||
      (ts.isCallExpression(node) && ts.isIdentifier(node.expression))
    ) {
      const name = (ts.isCallExpression(node) ? node.expression : node).getText();
      const match = impure.find(([pattern]) => pattern.test(name));
      if (match) report(node, match[1]);
    }
    const isNewDate = ts.isNewExpression(node) && node.expression.getText() === 'Date';
    if (isNewDate && (node.arguments?.length ?? 0) === 0) report(node, 'the clock');
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}
