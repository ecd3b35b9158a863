import type { Programme } from '../../../src/records/programme.ts';
import type { ReferenceKind } from '../../../src/schemas/annotations.ts';
import type { CheckContext } from '../rule.ts';
import { findMeantName } from '../suggestion.ts';
import {
  listFiles,
  listGoals,
  listPeople,
  listTopics,
  type KnownRecords,
} from './known-records.ts';
import { describeLanguage } from './unknown-language.ts';
import { describeZone } from './unknown-zone.ts';

interface Description {
  readonly message: string;
  readonly next: string;
}

interface RecordReference {
  readonly title: string;
  readonly docs: string;
  /** With its article, as in "x is not a topic". */
  readonly noun: string;
  /** A sentence that says where all of them stand. */
  readonly where: string;
  readonly list: (programme: Programme, context: CheckContext) => KnownRecords;
}

interface StandardReference {
  readonly title: string;
  readonly docs: string;
  readonly describe: (value: string) => Description | undefined;
}

/** What `check` knows of each kind of thing that a key can name. */
export const referenceKinds: Readonly<Record<ReferenceKind, RecordReference | StandardReference>> =
  {
    topic: {
      title: 'A topic does not exist',
      docs: 'All topics stand in `content/topics.yml`, so that a mentor who offers one is found by everybody who asks for it. Use the id of a topic that is there, not its label; a synonym helps people find a topic, and is not an id. When a topic is missing, add it there first.',
      noun: 'a topic',
      where: 'The topics stand in content/topics.yml.',
      list: listTopics,
    },
    mentor: {
      title: 'A mentor does not exist',
      docs: 'A mentor is named by the handle of their profile: `content/mentors/mara-okafor.mdx` is `mara-okafor`. Correct the handle, or add the profile.',
      noun: 'a mentor',
      where: 'The profiles stand in content/mentors/.',
      list: (_programme, context) => listFiles('mentor', context),
    },
    person: {
      title: 'A person does not exist',
      docs: 'A person is named by the handle of their profile or of an enrollment in any cohort. Correct the handle, or add the profile or the enrollment first.',
      noun: 'anybody here',
      where: 'People have a profile in content/mentors/ or an enrollment in a cohort.',
      list: (_programme, context) => listPeople(context),
    },
    resource: {
      title: 'A resource does not exist',
      docs: 'A resource is named by its file: `content/resources/first-meeting.mdx` is `first-meeting`. Correct the name, or add the resource to the library.',
      noun: 'a resource',
      where: 'The library stands in content/resources/.',
      list: (_programme, context) => listFiles('resource', context),
    },
    track: {
      title: 'A track does not exist',
      docs: 'A track is named by its file: `content/tracks/first-cohort.mdx` is `first-cohort`. Correct the name, or add the track.',
      noun: 'a track',
      where: 'The tracks stand in content/tracks/.',
      list: (_programme, context) => listFiles('track', context),
    },
    page: {
      title: 'A page does not exist',
      docs: 'A page is named by its file: `content/pages/roles.mdx` is `roles`. Correct the name, or add the page.',
      noun: 'a page',
      where: 'The pages stand in content/pages/.',
      list: (_programme, context) => listFiles('page', context),
    },
    cohort: {
      title: 'A cohort does not exist',
      docs: 'A cohort is named by its folder: `content/cohorts/spring-2027/` is `spring-2027`. Correct the name, or add the cohort.',
      noun: 'a cohort',
      where: 'The cohorts stand in content/cohorts/.',
      list: (_programme, context) => listFiles('cohort', context),
    },
    goal: {
      title: 'A goal does not exist',
      docs: 'The goals of the programme stand in `content/program.yml` under `goals`; a cohort names the ones it serves by their id. Correct the id, or add the goal there.',
      noun: 'a goal',
      where: 'The goals stand in content/program.yml.',
      list: listGoals,
    },
    language: {
      title: 'A language tag names no language',
      docs: 'Languages are written as tags of BCP 47: a code of two letters, or of three where a language has none of two, and after a hyphen a script or a country where that matters, as in `pt-BR` or `zh-Hant`. The code of a language is not the code of a country: Japanese is `ja`, Greek `el`, Czech `cs`. People are only placed together when they share a language, so a wrong tag keeps them apart.',
      describe: describeLanguage,
    },
    zone: {
      title: 'A time zone does not exist',
      docs: 'A time zone is written as Region/City, such as `Europe/Berlin`: the name of the zone in the IANA database, usually after the largest city in it. Abbreviations such as `CET` or `EST` do not say when clocks change, and some stand for several zones.',
      describe: describeZone,
    },
  };

/** Builds the test of values of one kind: undefined for what exists, else what is wrong and what to do. */
export function describeUnknown(
  kind: ReferenceKind,
  programme: Programme,
  context: CheckContext,
): (value: string) => Description | undefined {
  const reference = referenceKinds[kind];
  if ('describe' in reference) return reference.describe;
  const known = reference.list(programme, context);
  return (value) => {
    if (known === undefined || known.has(value)) return undefined;
    const meant = findMeantName(value, known.values());
    return {
      message: `${value} is not ${reference.noun}.`,
      next: `${meant === undefined ? 'Correct it, or add it first.' : `Did you mean ${meant}?`} ${reference.where}`,
    };
  };
}
