import { rotationProofSchema, type RotationProof } from '../../src/schemas/rotation.ts';
import { openJson, type Opened } from '../matching/open-sealed.ts';

/** Opens what `rotation.age` holds; what no key opens or does not fit its schema stays closed, with the reason. */
export async function openRotation(
  armored: string,
  identities: readonly string[],
): Promise<Opened<{ readonly proof: RotationProof }>> {
  const opened = await openJson(armored, identities);
  if (opened.kind === 'closed') return opened;
  const parsed = rotationProofSchema.safeParse(opened.value);
  if (parsed.success) return { kind: 'opened', proof: parsed.data, plaintext: opened.plaintext };
  return { kind: 'closed', detail: 'It opens, but does not fit the schema of a rotation.' };
}
