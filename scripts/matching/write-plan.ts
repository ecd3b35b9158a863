import path from 'node:path';
import process from 'node:process';
import { toCanonicalJson } from '../../src/domain/matching/canonical-json.ts';
import { sealText } from '../../src/domain/seal/sealed-text.ts';
import { readTextOrNothing, toCohortFolder, toPlanFolder } from '../lib/matching-plan-files.ts';
import { writeFiles } from '../lib/write-files.ts';
import type { Plan } from './make-plan.ts';
import { openProof } from './open-sealed.ts';
import { toSummaryLines } from './summary.ts';

/**
 * Writes a plan's files where they are not already so and says where. A sealed text is kept while what
 * it seals is the same, be it published or planned before.
 */
export async function writePlan(contentFolder: string, plan: Plan): Promise<string> {
  const { id } = plan.facts;
  const folder = toPlanFolder(contentFolder, id);
  const changed = await writeFiles([
    { path: path.join(folder, 'grouping.json'), text: toCanonicalJson(plan.proof.grouping) },
    { path: path.join(folder, 'grouping.age'), text: await toSealedProof(contentFolder, plan) },
    {
      path: path.join(folder, 'summary.txt'),
      text: `${toSummaryLines(plan, 'coordinator').join('\n')}\n`,
    },
  ]);
  const where = path.relative(process.cwd(), folder).replaceAll('\\', '/');
  const did = changed.length === 0 ? 'It is the plan that is already in' : 'Written to';
  return `${did} ${where}. Next: npm run publish -- ${id}`;
}

async function toSealedProof(contentFolder: string, plan: Plan): Promise<string> {
  const { facts, identities } = plan;
  const plaintext = toCanonicalJson(plan.proof);
  for (const place of [toCohortFolder, toPlanFolder]) {
    const file = path.join(place(contentFolder, facts.id), 'grouping.age');
    const armored = await readTextOrNothing(file);
    if (armored === undefined) continue;
    const opened = await openProof(armored, identities);
    if (opened.kind === 'opened' && opened.plaintext === plaintext) return armored;
  }
  const sealed = await sealText(plaintext, facts.cohort.recipients);
  return sealed.endsWith('\n') ? sealed : `${sealed}\n`;
}
