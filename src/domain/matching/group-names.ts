import { toHash } from './draw-order.ts';
import { getEarlierCohorts, type Turn } from './facts.ts';

/** A cohort whose groups are named, and the others with published groups. */
interface NamedCohort extends Turn {
  readonly others: readonly (Turn & {
    readonly grouping: {
      readonly groups: readonly { readonly name: string }[];
      readonly ended?: readonly { readonly name: string }[] | undefined;
    };
  })[];
}

/** Short, friendly words that mean nothing about the people in a group. */
export const groupNameWords: readonly string[] = (
  'Acorn Alder Amber Anchor Aspen Basil Beacon Birch Bramble Brook Cedar Clover Comet Copper Coral ' +
  'Cricket Dune Ember Fennel Fern Finch Flint Garnet Ginger Hazel Heron Indigo Iris Ivory Jasper ' +
  'Juniper Kestrel Lantern Larch Linen Lupin Maple Marble Meadow Mint Nettle Nutmeg Ochre Olive ' +
  'Onyx Opal Orchard Pebble Pepper Plum Poppy Quartz Quill Reed Saffron Sorrel Sparrow Tansy Thyme ' +
  'Topaz Umber Walnut Willow Yarrow'
).split(' ');

/**
 * Names each group by the hash of the cohort and the group's leads, so that a name stays with its
 * leads whatever becomes of other groups. A word that is taken gives way to the next one in the list;
 * past its end the words begin again with a number. Words of earlier cohorts are passed over, those of the
 * latest first, as long as enough are left for every group.
 * @param keys what tells groups apart and stays the same, in the order in which names are given out
 * @param given names that other groups of the cohort have or had
 */
export function toGroupNames(
  cohort: NamedCohort,
  keys: readonly string[],
  given: readonly string[] = [],
): string[] {
  const taken = new Set([...given, ...listAvoided(cohort, given, keys.length)]);
  return keys.map((key) => {
    const first = Number.parseInt(toHash(`${cohort.id}\n${key}`).slice(0, 8), 16);
    for (let step = 0; ; step += 1) {
      const word = groupNameWords[(first + step) % groupNameWords.length] ?? '';
      const round = Math.floor(step / groupNameWords.length) + 1;
      const name = round === 1 ? word : `${word} ${round}`;
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  });
}

/** Lists the names that groups of earlier cohorts have or had, of as many cohorts as leave a word for each new group. */
function listAvoided(cohort: NamedCohort, given: readonly string[], needed: number): string[] {
  const avoided: string[] = [];
  for (const { grouping } of getEarlierCohorts(cohort)) {
    const names = [...grouping.groups, ...(grouping.ended ?? [])].map(({ name }) => name);
    const passed = new Set([...given, ...avoided, ...names]);
    const left = groupNameWords.filter((word) => !passed.has(word)).length;
    if (left < needed) break;
    avoided.push(...names);
  }
  return avoided;
}
