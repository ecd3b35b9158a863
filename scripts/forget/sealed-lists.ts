import type { z } from 'zod';
import { toCanonicalJson } from '../../src/domain/matching/canonical-json.ts';
import type { Programme } from '../../src/records/programme.ts';
import { sealedOverridesSchema, type SealedOverrides } from '../../src/schemas/override.ts';
import { waitlistSchema, type Waitlist } from '../../src/schemas/waitlist.ts';
import {
  describeKeyPlaces,
  describeMissingKey,
  readCohortIdentities,
} from '../lib/cohort-identity.ts';
import { openSealedRecord } from '../lib/open-sealed-record.ts';
import { sealFile } from '../lib/seal-file.ts';
import type { ContentChange } from './plan-removal.ts';

/** What becomes of the lists that are sealed to coordinators. */
export interface SealedRemoval {
  /** Lists that named the person, sealed anew without them, or gone where nothing else stands in them. */
  readonly changes: readonly ContentChange[];
  /** Lists that stay closed, and what to do about each. */
  readonly closed: readonly string[];
}

/** A kind of sealed list, and what it says without a person; undefined where nothing is left to keep. */
interface ListKind<Data> {
  readonly file: string;
  readonly armored: ReadonlyMap<string, string>;
  readonly schema: z.ZodType<Data>;
  readonly without: (data: Data) => Data | undefined;
}

/** Takes a person out of every waitlist and out of whom coordinators keep apart, where a key is at hand. */
export async function removeFromSealedLists(
  programme: Programme,
  handle: string,
  standIn: string,
): Promise<SealedRemoval> {
  const waitlists = await removeFrom(programme, {
    file: 'waitlist.age',
    armored: programme.sealedWaitlists,
    schema: waitlistSchema,
    without: (waitlist) => withoutWaiting(waitlist, handle, standIn),
  });
  const overrides = await removeFrom(programme, {
    file: 'overrides.age',
    armored: programme.sealedOverrides,
    schema: sealedOverridesSchema,
    without: (overrides) => withoutPairs(overrides, handle),
  });
  return {
    changes: [...waitlists.changes, ...overrides.changes],
    closed: [...waitlists.closed, ...overrides.closed],
  };
}

async function removeFrom<Data>(
  programme: Programme,
  { file, armored, schema, without }: ListKind<Data>,
): Promise<SealedRemoval> {
  const changes: ContentChange[] = [];
  const closed: string[] = [];
  for (const [cohort, text] of armored) {
    const path = `content/cohorts/${cohort}/${file}`;
    const opened = await open(programme, cohort, text, schema);
    if (opened.kind === 'closed') {
      closed.push(`${path} may still hold them. ${opened.detail} Then forget them once more.`);
      continue;
    }
    const left = without(opened.data);
    const plaintext = left === undefined ? undefined : toCanonicalJson(left);
    if (plaintext === toCanonicalJson(opened.data)) continue;
    changes.push(
      plaintext === undefined
        ? { path, remove: true }
        : { path, text: await sealFile(plaintext, opened.recipients) },
    );
  }
  return { changes, closed };
}

async function open<Data>(
  { program, cohorts }: Programme,
  cohort: string,
  armored: string,
  schema: z.ZodType<Data>,
) {
  const recipients = cohorts.get(cohort)?.data.recipients ?? [];
  if (program === undefined || recipients.length === 0) {
    const detail = `Mend content/program.yml and content/cohorts/${cohort}/cohort.mdx first: "npm run check" says what is wrong.`;
    return { kind: 'closed', detail } as const;
  }
  const keys = await readCohortIdentities(cohort, program.data);
  if (keys.length === 0) {
    return { kind: 'closed', detail: describeMissingKey(cohort, program.data.name) } as const;
  }
  const opened = await openSealedRecord(armored, keys, schema, 'such a list');
  if (opened.kind === 'opened') return { ...opened, recipients };
  const places = describeKeyPlaces(cohort, program.data.name);
  return { kind: 'closed', detail: `${opened.detail} ${places}` } as const;
}

/** Who led a group that was offered keeps the place under the name that the groups give them. */
function withoutWaiting(waitlist: Waitlist, handle: string, standIn: string): Waitlist {
  return {
    ...waitlist,
    waiting: waitlist.waiting.filter((one) => one.handle !== handle),
    offers: waitlist.offers
      .filter((one) => one.handle !== handle)
      .map((one) => ({
        ...one,
        leads: one.leads.map((lead) => (lead === handle ? standIn : lead)),
      })),
  };
}

function withoutPairs(overrides: SealedOverrides, handle: string): SealedOverrides | undefined {
  const apart = overrides.apart.filter(({ people }) => !people.includes(handle));
  return apart.length === 0 ? undefined : { ...overrides, apart };
}
