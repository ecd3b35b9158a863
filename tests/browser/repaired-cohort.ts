import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { demoRecipient } from '../../src/domain/seal/demo-identity.ts';
import { sealText } from '../../src/domain/seal/sealed-text.ts';
import type { GroupingRecord } from '../../src/schemas/grouping.ts';

export const repairedCohort = 'mended-2025';

/** The day of its repair. */
const from = '2025-07-12';
const thursday = { weekday: 'thursday', start: '19:30' } as const;
const wednesday = { weekday: 'wednesday', start: '20:00' } as const;

/**
 * Adds a cohort of two years before to a copy of the fixture programme, whose groups are those of summer
 * 2027 after a repair: one goes on at another time with somebody new, and one has ended. Its welcome was
 * called off.
 */
export async function addRepairedCohort(content: string): Promise<void> {
  const source = 'tests/fixtures/running-cohort/summer-2027';
  const to = path.join(content, 'cohorts', repairedCohort);
  await mkdir(path.join(to, 'enrollments'), { recursive: true });
  const toEarlier = (text: string) =>
    text
      .replaceAll('summer-2027', repairedCohort)
      .replaceAll('Summer 2027', 'Mended 2025')
      .replace(/\b2027-/g, '2025-')
      .replace(/^agreement: .*$/m, 'agreement: 2027-06-01');
  const cohort = await readFile(path.join(source, 'cohort.mdx'), 'utf8');
  const calledOff = cohort.replace(
    'title: Welcome',
    '$&\n    cancelled: true\n    cancelledReason: The hall is flooded.',
  );
  await writeFile(path.join(to, 'cohort.mdx'), toEarlier(calledOff));
  for (const name of await readdir(path.join(source, 'enrollments'))) {
    const enrollment = await readFile(path.join(source, 'enrollments', name), 'utf8');
    const [open = ''] = toEarlier(enrollment).split('sealed: |');
    const sealed = `${(await sealText('{}', [demoRecipient])).trimEnd()}\n`;
    const block = sealed.replace(/^(?=.)/gm, '  ');
    await writeFile(path.join(to, 'enrollments', name), `${open}sealed: |\n${block}`);
  }
  const text = toEarlier(await readFile(path.join(source, 'grouping.json'), 'utf8'));
  // The fixture is written by publishing, in exactly this shape.
  const repaired = toRepaired(JSON.parse(text) as GroupingRecord);
  await writeFile(path.join(to, 'grouping.json'), `${JSON.stringify(repaired, undefined, 2)}\n`);
}

function toRepaired(grouping: GroupingRecord): GroupingRecord {
  const [group] = grouping.groups;
  if (group?.slot === undefined) throw new Error('The fixture has no group.');
  const { leads, slot } = group;
  return {
    ...grouping,
    groups: [
      {
        ...group,
        since: from,
        slot: thursday,
        past: [{ until: from, leads, members: ['abel-costa', 'bea-novak', 'fumi-kato'], slot }],
      },
    ],
    ended: [
      {
        id: 'group-02',
        name: 'Coral',
        format: 'mentor-led',
        past: [{ until: from, leads: ['fumi-kato'], members: ['chike-obi'], slot: wednesday }],
      },
    ],
    changes: [
      {
        from,
        decidedOn: '2025-07-03',
        asked: [
          { handle: 'fumi-kato', what: 'leaves' },
          { handle: 'ines-moreau', what: 'joins' },
        ],
        moved: { slots: 1, others: 0 },
        quality: { slots: 'certified', others: 'certified' },
      },
    ],
  };
}
