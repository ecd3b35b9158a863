import { Temporal } from 'temporal-polyfill';
import { locales as spokenLocales } from '../../src/copy/copy.ts';
import { isKnownZone } from '../../src/domain/time/zone-clock.ts';
import { isoDateSchema, zoneSchema } from '../../src/schemas/keys.ts';
import { programSchema, type Program } from '../../src/schemas/program.ts';
import { readSiteAddress, toLanguages, type AnswerWords } from './answers.ts';
import { fewestDaysAhead } from './first-cohort.ts';
import { readRepository, toPagesAddress } from './repository-place.ts';

/** What is known before anybody is asked. */
export interface Surroundings {
  readonly today: string;
  readonly zone: string;
  /** Address of the repository that git fetches from, where there is one. */
  readonly origin: string | undefined;
  readonly forge: Program['repository']['forge'] | undefined;
}

/** One thing to be known; its name is that of the option that answers it. */
export interface Question {
  readonly name: string;
  readonly text: string;
  /** What to write, where an answer is not accepted. */
  readonly hint: string;
  /** What is wrong with an answer that is not accepted, where more can be said than the hint. */
  readonly toFault?: (answer: string, around: Surroundings) => string | undefined;
  readonly isAsked: (known: AnswerWords) => boolean;
  readonly toDefault: (known: AnswerWords, around: Surroundings) => string | undefined;
  readonly accepts: (answer: string, around: Surroundings) => boolean;
}

const { name, contact, locales } = programSchema.shape;
/** Who may be able to read a repository. */
export const visibilities: readonly string[] =
  programSchema.shape.repository.shape.visibility.unwrap().options;

const always = () => true;
const never = () => undefined;
const hasCohort = (known: AnswerWords) => (known['starts'] ?? '') !== '';
const hasContact = (known: AnswerWords) => known['contact'] !== undefined;
const isMail = (answer: string) => contact.safeParse(answer).success;
/** Languages that the engine speaks; in others it shows what a programme writes, with English around it. */
const spoken = Object.keys(spokenLocales).join(' and ');
const mailHint = 'Write an e-mail address, such as hello@example.org.';

/** Everything that `init` asks, in this order. */
export const questions: readonly Question[] = [
  {
    name: 'name',
    text: 'Name of the programme',
    hint: 'Write its name on one line, in at most 60 characters.',
    isAsked: always,
    toDefault: never,
    accepts: (answer) => name.safeParse(answer).success,
  },
  {
    name: 'contact',
    text: 'E-mail address of the coordinators',
    hint: mailHint,
    isAsked: always,
    toDefault: never,
    accepts: isMail,
  },
  {
    name: 'conduct',
    text: 'E-mail address for reports about conduct',
    hint: mailHint,
    isAsked: hasContact,
    toDefault: (known) => known['contact'],
    accepts: isMail,
  },
  {
    name: 'privacy',
    text: 'E-mail address for questions about personal data',
    hint: mailHint,
    isAsked: hasContact,
    toDefault: (known) => known['contact'],
    accepts: isMail,
  },
  {
    name: 'repository',
    text: 'Address of the repository',
    hint: 'Write its web address, such as https://github.com/owner/name; at a host that is not well known, say with --forge what runs there.',
    isAsked: always,
    toDefault: (_, { origin, forge }) =>
      readRepository(origin ?? '', forge) === undefined ? undefined : origin,
    accepts: (answer, { forge }) => readRepository(answer, forge) !== undefined,
  },
  {
    name: 'visibility',
    text: 'Who can read it: public for everybody, private for the programme alone',
    hint: 'Write public or private.',
    isAsked: always,
    toDefault: () => 'public',
    accepts: (answer) => visibilities.includes(answer),
  },
  {
    name: 'site',
    text: 'Address of the site',
    hint: 'Write a web address, such as https://example.org or https://owner.github.io/name/.',
    isAsked: always,
    toDefault: (known, { forge }) => {
      const repository = readRepository(known['repository'] ?? '', forge);
      return repository && toPagesAddress(repository);
    },
    accepts: (answer) => readSiteAddress(answer) !== undefined,
  },
  {
    name: 'languages',
    text: `Languages of the site, the first one by default; it has words of its own in ${spoken}`,
    hint: 'Write language tags with commas between them, such as en or en,es.',
    isAsked: always,
    toDefault: () => 'en',
    accepts: (answer) => locales.safeParse(toLanguages(answer)).success,
  },
  {
    name: 'starts',
    text: 'First day of your first cohort, as YYYY-MM-DD (- for none yet)',
    hint: 'Write a day as YYYY-MM-DD, or - for none yet.',
    toFault: (answer, { today }) => findDayFault(answer, today),
    isAsked: always,
    toDefault: () => '',
    accepts: (answer, { today }) => findDayFault(answer, today) === undefined,
  },
  {
    name: 'weeks',
    text: 'Weeks that it takes',
    hint: 'Write a number from 1 to 52.',
    isAsked: hasCohort,
    toDefault: () => '10',
    accepts: (answer) => /^[1-9]\d?$/.test(answer) && Number(answer) <= 52,
  },
  {
    name: 'zone',
    text: 'Time zone of its dates',
    hint: 'Write a time zone as Region/City, such as Europe/Berlin, or UTC.',
    isAsked: hasCohort,
    // A server keeps UTC; where people live is somewhere else.
    toDefault: (_, { zone }) => (zone.endsWith('UTC') ? undefined : zone),
    accepts: (answer) => zoneSchema.safeParse(answer).success && isKnownZone(answer),
  },
];

/** Says why a first cohort can't start on a day, if it can't. */
function findDayFault(answer: string, today: string): string | undefined {
  if (answer === '') return undefined;
  const earliest = Temporal.PlainDate.from(today).add({ days: fewestDaysAhead });
  const next = `Write a day from ${earliest.toString()} on as YYYY-MM-DD, or - for none yet.`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(answer)) return `It is not written as YYYY-MM-DD. ${next}`;
  if (!isoDateSchema.safeParse(answer).success) return `There is no such day. ${next}`;
  if (Temporal.PlainDate.compare(answer, earliest) >= 0) return undefined;
  return `It is too soon: mentors, then mentees enroll in the six weeks before it. The earliest is ${earliest.toString()}. Name that or a later day, or - for none yet.`;
}
