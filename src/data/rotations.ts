import { getCollection } from 'astro:content';
import type { CalendarFile } from '../domain/calendar/calendar-file.ts';
import { getRotationFiles } from '../domain/calendar/rotation-files.ts';
import { toMemberNames } from '../domain/groups/member-names.ts';
import {
  toRotationCards,
  toShownRounds,
  type RotationCard,
  type ShownRound,
} from '../domain/groups/rotation-view.ts';
import type { Rotation } from '../schemas/rotation.ts';
import type { CohortView } from './cohorts.ts';
import { getCohorts, getEnrollments } from './cohorts.ts';
import { getNow } from './now.ts';
import { oncePerBuild } from './once-per-build.ts';
import { getPeople } from './people.ts';

/** A published rotation, as much of it as its cohort shows. */
export interface RotationView {
  readonly rotation: Rotation;
  readonly rounds: readonly ShownRound[];
  /** Everybody's own way through the rounds; none where names are not shown. */
  readonly cards: readonly RotationCard[];
  /** Of all rounds, then, where names are shown in full, of each person's; none once the cohort is over. */
  readonly calendars: readonly CalendarFile[];
  /** Writes a name as the cohort publishes names. */
  readonly nameOf: (handle: string) => string;
}

/** Gets the published rotations by cohort id. */
export const getRotations = oncePerBuild(
  async (): Promise<ReadonlyMap<string, Rotation>> =>
    new Map((await getCollection('rotations')).map(({ id, data }) => [id, data])),
);

/** Gets what the pages of a cohort's rotation show; undefined until it is published. */
export async function getRotationView({
  id,
  data,
  state,
}: CohortView): Promise<RotationView | undefined> {
  const [rotations, enrollments, personOf, now] = await Promise.all([
    getRotations(),
    getEnrollments(),
    getPeople(),
    getNow(),
  ]);
  const rotation = rotations.get(id);
  if (rotation === undefined) return undefined;
  const staying = new Set((enrollments.get(id) ?? []).map(({ handle }) => handle));
  const rounds = toShownRounds(data, rotation, staying, now);
  return {
    rotation,
    rounds,
    calendars: state === 'complete' ? [] : getRotationFiles(data, rotation, staying),
    cards: data.publish.names === 'counts' ? [] : toRotationCards(rounds),
    nameOf: (handle) => toMemberNames([personOf(handle).name], data.publish.names)[0] ?? '',
  };
}

/** Gets every cohort that asks for a rotation. */
export async function getRotatingCohorts(): Promise<CohortView[]> {
  return (await getCohorts()).filter(({ data }) => data.rotation !== undefined);
}

/** Gets a page for the card of each person, in cohorts that publish names. */
export async function getCardPaths() {
  const cohorts = (await getRotatingCohorts()).filter(({ data }) => data.publish.names === 'names');
  const paths = cohorts.map(async (view) => {
    const shown = await getRotationView(view);
    return (shown?.cards ?? []).map((card) => ({
      params: { cohort: view.id, person: card.handle },
      props: { view, card },
    }));
  });
  return (await Promise.all(paths)).flat();
}
