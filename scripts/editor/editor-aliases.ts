import path from 'node:path';
import type { Alias } from 'vite';

/**
 * Lists what the editor's page does without: code that compiles or runs code, and parts that no schema needs.
 * @param root of the project
 */
export function toEditorAliases(root: string): Alias[] {
  const toAlias = (find: RegExp, file: string): Alias => ({
    find,
    replacement: path.join(root, `src/client/admin/absent/${file}.ts`),
  });
  return [
    toAlias(/^ajv$/, 'ajv'),
    toAlias(/^ajv-keywords\/dist\/keywords$/, 'ajv'),
    toAlias(/^ajv-errors$/, 'ajv-errors'),
    toAlias(/^gray-matter$/, 'gray-matter'),
    toAlias(/^@iarna\/toml\/parse-string$/, 'toml'),
    toAlias(/^@jsquash\/webp$/, 'webp'),
    toAlias(/^decap-cms-widget-(code|map|richtext|colorstring|file|image|uuid)$/, 'widget'),
    toAlias(
      /^decap-cms-backend-(aws-cognito-github-proxy|azure|bitbucket|git-gateway|test)$/,
      'backend',
    ),
    // The preview is parsed in a worker, which has no document to decode &amp; and its like with.
    {
      find: /^decode-named-character-reference$/,
      replacement: path.join(root, 'node_modules/decode-named-character-reference/index.js'),
    },
  ];
}
