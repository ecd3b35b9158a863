import { cmsCollectionsGenerator } from './cms-collections.ts';
import { dataReferenceGenerator } from './data-reference.ts';
import type { Generator } from './generator.ts';
import { jsonSchemaGenerators } from './json-schemas.ts';
import { problemCodesGenerator } from './problem-codes.ts';

/** Every committed file that `npm run generate` makes. */
export const allGenerators: readonly Generator[] = [
  ...jsonSchemaGenerators,
  dataReferenceGenerator,
  problemCodesGenerator,
  cmsCollectionsGenerator,
];
