/** What a finding of verifying a grouping is about, as words. */
export interface FindingParts {
  readonly group: string;
  readonly people: string;
  readonly found: string;
  readonly expected: string;
}

type Words = (finding: FindingParts) => string;

/** What to do before a cohort has begun. */
const again = 'Run plan and publish again.';
/** What stands there once it has: groups that have met are not formed anew, so what changed around them is only to be known. */
const asItIs = 'The cohort has begun, so its groups stay as they are.';
/** And where they are wrong all the same, which plan does not mend then. */
const settle =
  'The cohort has begun, so plan forms no other groups: restore its files from git if they were edited, else run repair, or settle it with the people.';
const byHand =
  'A grouping is not edited by hand: restore it from git, or run plan and publish again.';

/** What verifying a grouping finds and what to do, by the code of the finding. */
export const findings = {
  again,
  asItIs,
  settle,
  byHand,
  sentences: {
    'other-cohort': ({ found, expected }) =>
      `The grouping says it is of ${found}, not of ${expected}. ${byHand}`,
    'repeated-id': ({ found }) => `Two groups are called ${found}. ${byHand}`,
    'repeated-name': ({ found }) => `Two groups have the name ${found}. ${byHand}`,
    'unsorted-groups': () => `The groups are not in the order of their ids. ${byHand}`,
    'repeated-lead': ({ group, people }) =>
      `${group}: ${people} leads another group too. ${byHand}`,
    'repeated-member': ({ group, people }) =>
      `${group}: ${people} is a member of another group too. ${byHand}`,
    'lead-count': ({ group, found, expected }) =>
      `${group} has ${found} leads instead of ${expected}. ${byHand}`,
    'lead-is-member': ({ group, people }) => `${group}: ${people} leads and is a member. ${byHand}`,
    'too-few-members': ({ group, found, expected }) =>
      `${group} has ${found} members; the fewest are ${expected}. ${byHand}`,
    'too-many-members': ({ group, found, expected }) =>
      `${group} has ${found} members; the most are ${expected}. ${byHand}`,
    'slot-off-grid': ({ group, found }) =>
      `${group} meets at ${found}, which is not on the half hour. ${byHand}`,
    'untrue-count': ({ found, expected }) => `It says ${found}; counted are ${expected}. ${byHand}`,
    'broken-history': ({ group, found }) =>
      found === ''
        ? `What ${group} was like before does not fit together day by day. ${byHand}`
        : `The repairs are not in the order of their days (${found}). ${byHand}`,
    'untrue-moves': ({ found, expected }) =>
      `A repair says ${found}; its groups before and after give ${expected}. ${byHand}`,
    'leaver-in-group': ({ people }) =>
      `${people} left or paused, and is in a group on that very day. ${byHand}`,
    'untrue-quality': ({ found, expected }) =>
      `Its quality (${found}) is not what the proof gives${expected === '' ? '' : ` (${expected})`}. ${byHand}`,
    'other-public-inputs': () =>
      `The public records are not those that it was planned from: they changed since, or the file was edited. ${again}`,
    'other-settings': () => `The cohort's rules are not those that it was planned with. ${again}`,
    'format-not-offered': ({ group, found }) =>
      `${group} has the format ${found}, which this cohort does not form. ${again}`,
    'lead-not-taking-part': ({ group, people, found }) =>
      `${group}: ${people} can't lead it (${found}). ${again}`,
    'member-not-seeking': ({ group, people, found }) =>
      `${group}: ${people} can't be a member (${found}). ${again}`,
    'untrue-seeker-count': ({ found, expected }) =>
      `It counts ${found} seekers; the records have ${expected}. ${again}`,
    'over-capacity': ({ group, people, found, expected }) =>
      `${group} has ${found} members, but ${people} has ${expected} seats. ${again}`,
    'override-broken': ({ group, people, found }) =>
      `${group} is not as the coordinators decided (${found}: ${people}). ${again}`,
    'no-shared-language': ({ group }) => `${group}: there is no language that all speak. ${again}`,
    'no-asked-topic': ({ group, people }) =>
      `${group}: the lead helps with no topic that ${people} asked for. ${again}`,
    'no-goal-topic': ({ group, people }) =>
      `${group}: the lead helps with no goal topic of ${people}. ${again}`,
    'one-organization': ({ group, people }) =>
      `${group}: ${people} are of one organization. ${again}`,
    'met-before': ({ group, people }) =>
      `${group}: ${people} were in one group of an earlier cohort. ${again}`,
    'far-experience': ({ group, people }) =>
      `${group}: the experience of ${people} is more than one step apart. ${again}`,
    'slot-not-offered': ({ group, found, expected }) =>
      `${group}: its time is ${found === 'after-end' ? 'after the last day' : found} on ${expected}. ${again}`,
    'slot-meets-session': ({ group }) =>
      `${group} meets at the time of a session of the whole cohort. ${again}`,
    'overlapping-meetings': ({ group, people }) =>
      `${group}: ${people} would be in two meetings at one time. ${again}`,
    'untrue-reasons': ({ group, found }) =>
      `${group}: the public records do not give its reasons (${found}). ${again}`,
    'no-proof': () => `There is no grouping.age that can be opened. ${again}`,
    'other-proof': ({ found }) =>
      `The proof in grouping.age is of other groups${found === '' ? '' : ` (${found})`}. ${byHand}`,
    'no-repair-proof': () =>
      `grouping.age does not hold what the last repair started from, so that nothing shows that past meetings stayed as they were. ${byHand}`,
    'changed-past': ({ found }) =>
      `What was before the last repair is not what was published then${found === '' ? '' : ` (${found})`}. ${byHand}`,
    'no-times': () =>
      `There is no times.age that can be opened, so members can't learn when they meet. ${again}`,
    'other-times': ({ found, expected }) =>
      expected === ''
        ? `times.age has other times than the proof (${found}). Restore it from git, or run "npm run keys -- reseal" for the cohort.`
        : `times.age is of ${found}, not of ${expected}. Restore it from git.`,
    'other-times-readers': ({ found, expected }) =>
      `times.age is not sealed to ${expected} of the keys that should open it, and to ${found} that should not: people made or changed a key, or left. "npm run keys -- reseal" seals it again.`,
    'no-private-part': ({ people }) =>
      `The private part of ${people} can't be opened. Run "npm run keys" or ask for it again.`,
    'not-available': ({ group, people, found }) =>
      `${group}: ${people} can't make the meetings of ${found}. ${again}`,
    'apart-in-one-group': ({ group, people }) =>
      `${group}: ${people} are in it, and are to be apart. ${again}`,
    'together-divided': ({ people }) => `${people} asked for each other and are divided. ${again}`,
    'co-leads-unasked': ({ group, people }) =>
      `Group ${group}: ${people} lead together without having asked for each other.`,
    'no-ranked-lead': ({ group, people }) =>
      `${group}: the lead is none whom ${people} ranked. ${again}`,
    'uncomfortable-hour': ({ group, people }) =>
      `${group}: a meeting is before 09:00 or ends after 20:00 for ${people}. ${again}`,
    'other-style': ({ group, people }) =>
      `${group}: ${people} like another style of feedback than others in it. ${again}`,
    'untrue-fit': ({ group, people, found, expected }) =>
      `${group}: the fit of ${people} is ${expected}, not ${found}. ${again}`,
    'untrue-aim': ({ found, expected }) =>
      `The proof gives the aim as ${found}; counted is ${expected}. ${again}`,
    'untrue-bound': ({ found }) => `A bound of the proof can't be right: ${found}. ${again}`,
    'untrue-unplaced': ({ people }) =>
      `The proof's list of people without a group is wrong about ${people}. ${again}`,
    'no-certificate': ({ found }) =>
      `An aim calls itself certified (${found}), but there is no certificate to check. ${byHand}`,
    'untrue-certificate': ({ found }) =>
      `A certificate of the proof does not show what an aim says: ${found}. ${again}`,
    'other-statement': () =>
      'This version of the engine numbers the seats of groups with leads otherwise than the one that planned, so it can not check the certificates of that time.',
    'changed-since-planning': ({ found }) =>
      `Since the groups were planned, this changed: ${found}. Fits, aims and certificates rest on what it was. ${again}`,
    'other-zone-data': ({ group, found }) =>
      `${group}: this machine's zone data give other hours than those of planning: ${found}. Tell the group.`,
  } satisfies Record<string, Words>,
};
