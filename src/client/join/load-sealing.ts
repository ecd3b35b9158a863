/**
 * Loads what checks answers and seals them. zod asks for its settings before any schema is made:
 * without this one it would try to compile code, which the policy of the page forbids and reports.
 */
export async function loadSealing() {
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
  const [{ makeSealedFile }, { assist }] = await Promise.all([
    import('./sealed-file.ts'),
    import('./assist.ts'),
  ]);
  return { makeSealedFile, assist };
}
