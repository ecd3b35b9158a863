import ts from 'typescript';

/** One import of a module, as written. */
export interface ImportOf {
  readonly specifier: string;
  readonly line: number;
  readonly typeOnly: boolean;
}

/** Lists what a module imports: TypeScript as it is, Astro components by their front matter and scripts. */
export function listImports(file: string, text: string): ImportOf[] {
  const parts = file.endsWith('.astro') ? astroScripts(text) : [{ source: text, firstLine: 0 }];
  return parts.flatMap(({ source, firstLine }) => {
    const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
    const found: ImportOf[] = [];
    const visit = (node: ts.Node): void => {
      const imported = toImport(node);
      if (imported !== undefined) {
        const { line } = parsed.getLineAndCharacterOfPosition(node.getStart());
        found.push({ ...imported, line: firstLine + line + 1 });
      }
      ts.forEachChild(node, visit);
    };
    visit(parsed);
    return found;
  });
}

function toImport(node: ts.Node): Omit<ImportOf, 'line'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: node.moduleSpecifier.text, typeOnly };
  }
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier &&
    ts.isStringLiteral(node.moduleSpecifier)
  ) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (argument && ts.isStringLiteral(argument)) {
      return { specifier: argument.text, typeOnly: false };
    }
  }
  return undefined;
}

function astroScripts(text: string): { source: string; firstLine: number }[] {
  const parts: { source: string; firstLine: number }[] = [];
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  if (frontMatter?.[1] !== undefined) parts.push({ source: frontMatter[1], firstLine: 1 });
  for (const match of text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
    const before = text.slice(0, match.index).split('\n').length - 1;
    parts.push({ source: match[1] ?? '', firstLine: before });
  }
  return parts;
}
