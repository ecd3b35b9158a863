import { rotationProofSchema, type RotationProof } from '../../src/schemas/rotation.ts';
import { openSealedRecord, type Opened } from '../lib/open-sealed-record.ts';

/** Opens what `rotation.age` holds. */
export async function openRotation(
  armored: string,
  identities: readonly string[],
): Promise<Opened<{ readonly proof: RotationProof }>> {
  const opened = await openSealedRecord(armored, identities, rotationProofSchema, 'a rotation');
  if (opened.kind === 'closed') return opened;
  return { kind: 'opened', proof: opened.data, plaintext: opened.plaintext };
}
