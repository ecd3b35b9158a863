import type { Cohort } from '../../src/schemas/cohort.ts';
import type { GroupRecord } from '../../src/schemas/grouping.ts';
import { toCount } from './words.ts';

type Format = GroupRecord['format'];
type Formed = Pick<GroupRecord, 'format' | 'leads'>;

/** From how many people one to one on a mentor is named. */
const many = 3;

const formatWords: Record<Format, readonly [one: string, many: string]> = {
  'mentor-led': ['group led by a mentor', 'groups led by a mentor'],
  'one-to-one': ['pair of mentor and mentee', 'pairs of mentor and mentee'],
  reverse: ['reverse pair', 'reverse pairs'],
  'peer-circle': ['circle', 'circles'],
  pair: ['pair of peers', 'pairs of peers'],
};

/**
 * Says what was formed of each format where a cohort lists several, who meets many people one to one, and
 * which data steer that.
 * @param nameOf how a person is called
 */
export function toFormatLines(
  { formats }: Pick<Cohort, 'formats'>,
  groups: readonly Formed[],
  nameOf: (handle: string) => string,
): string[] {
  if (groups.length === 0) return [];
  const count = (format: Format) => groups.filter((group) => group.format === format).length;
  const pairs = count('one-to-one');
  const isWithoutGroup = formats.includes('mentor-led') && pairs > 0 && count('mentor-led') === 0;
  const kinds = formats.map((format) => toCount(count(format), ...formatWords[format])).join(', ');
  const all = pairs === 1 ? 'the only place is' : `all ${String(pairs)} are`;
  const what =
    isWithoutGroup && pairs === groups.length ? `No group was formed: ${all} one to one` : kinds;
  const busy = listBusy(groups).map(
    ({ lead, people }) => `${nameOf(lead)} meets ${String(people)} people each week`,
  );
  const said = [...(formats.length > 1 ? [what] : []), ...busy];
  if (said.length === 0) return [];
  const isAdvised = isWithoutGroup || busy.length > 0;
  return [`  ${said.join('; ')}`, ...(isAdvised ? [toAdvice(isWithoutGroup)] : [])];
}

function listBusy(groups: readonly Formed[]): { lead: string; people: number }[] {
  const leads = groups
    .filter(({ format }) => format === 'one-to-one')
    .flatMap((group) => group.leads);
  return [...new Set(leads)]
    .sort()
    .map((lead) => ({ lead, people: leads.filter((one) => one === lead).length }))
    .filter(({ people }) => people >= many);
}

function toAdvice(isWithoutGroup: boolean): string {
  const fewer = 'for fewer people one to one, lower "capacity" in the profile of the mentor';
  return isWithoutGroup
    ? `    To have groups, take one-to-one out of "formats" in the profiles of mentors who are to lead one, or in cohort.mdx; ${fewer}.`
    : `    What steers this: ${fewer}.`;
}
