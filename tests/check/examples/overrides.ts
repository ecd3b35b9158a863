import { edit } from '../changes.ts';
import type { ExampleTable } from '../example.ts';

/** Writes decisions of the coordinators into the small programme's cohort, each as its keys. */
function decide(...overrides: readonly string[]) {
  const list = overrides.map((one) => `\n  - { ${one} }`).join('');
  return edit('cohorts/autumn-2027/cohort.mdx', 'groupSize:', `overrides:${list}\ngroupSize:`);
}

const closed = 'kind: close, lead: ines-moreau';
const pinned = 'kind: pin, person: dev-rao, to: ines-moreau';
const thursday = "weekday: thursday, start: '18:00'";

/** Ines leads; dev and lotte are mentees with everything, amara has sent no private part yet. */
export const overrideExamples: ExampleTable = {
  'override-of-nobody': {
    fails: {
      'a mentor pinned as if a mentee': [decide('kind: pin, person: ines-moreau, to: dev-rao')],
      'a mentee closed as if a mentor': [decide('kind: close, lead: dev-rao')],
      'somebody who left': [
        decide(`kind: slot, person: amara-diop, ${thursday}`),
        edit(
          'cohorts/autumn-2027/enrollments/amara-diop.yml',
          'state: awaiting-private-part',
          'state: withdrawn',
        ),
      ],
    },
    passes: {
      'people who take part': [
        decide(
          pinned,
          'kind: hold, lead: ines-moreau, seats: 1',
          `kind: slot, person: dev-rao, ${thursday}`,
        ),
      ],
    },
  },
  'override-contradicts': {
    fails: {
      'a pin to a lead who is closed': [decide(closed, pinned)],
      'a pin to oneself': [decide('kind: pin, person: dev-rao, to: dev-rao')],
      'held seats of a lead who is closed': [
        decide(closed, 'kind: hold, lead: ines-moreau, seats: 1'),
      ],
      'two times for one person': [
        decide(
          `kind: slot, person: dev-rao, ${thursday}`,
          "kind: slot, person: dev-rao, weekday: friday, start: '18:00'",
        ),
      ],
      'two times for two who are pinned': [
        decide(
          pinned,
          `kind: slot, person: dev-rao, ${thursday}`,
          "kind: slot, person: ines-moreau, weekday: friday, start: '18:00'",
        ),
      ],
      'a time that only members may know': [
        decide(`kind: slot, person: dev-rao, ${thursday}`),
        edit('cohorts/autumn-2027/cohort.mdx', 'times: all', 'times: members'),
      ],
      'a time off the half hour': [
        decide("kind: slot, person: dev-rao, weekday: friday, start: '18:15'"),
      ],
    },
    passes: {
      'one decision twice': [
        decide(
          pinned,
          `kind: slot, person: dev-rao, ${thursday}`,
          `kind: slot, person: ines-moreau, ${thursday}`,
        ),
      ],
    },
  },
  'override-holds-too-many': {
    fails: {
      'nine seats of four': [decide('kind: hold, lead: ines-moreau, seats: 9')],
      'five of four in two decisions': [
        decide(
          'kind: hold, lead: ines-moreau, seats: 3',
          'kind: hold, lead: ines-moreau, seats: 2',
        ),
      ],
    },
    passes: {
      'all seats that there are': [decide('kind: hold, lead: ines-moreau, seats: 4')],
    },
  },
};
