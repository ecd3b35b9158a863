import { z } from 'zod';

const weightSchema = z.int().min(0).max(100);

/** How much each preference counts; a weight of 0 leaves it out. */
export const preferencesSchema = z.strictObject({
  topics: weightSchema.default(5).meta({
    title: 'Topics',
    description: 'The lead can help with what a person ranked high.',
    examples: [5],
  }),
  rankedLeads: weightSchema.default(3).meta({
    title: 'Ranked leads',
    description: 'A person gets a lead whom they ranked.',
    examples: [3],
  }),
  goals: weightSchema.default(2).meta({
    title: 'Goal topics',
    description: "The lead can help with a person's goal topics.",
    examples: [2],
  }),
  localHour: weightSchema.default(1).meta({
    title: 'Local hour',
    description: "The meeting is at a comfortable hour of the person's day.",
    examples: [1],
  }),
  together: weightSchema.default(0).meta({
    title: 'Together',
    description: 'A person is with people whom they asked for, also where those did not ask for them.',
    examples: [3],
  }),
  newFaces: weightSchema.default(0).meta({
    title: 'New faces',
    description: 'A person is with people who were in no published group of an earlier cohort with them.',
    examples: [2],
  }),
  mixedOrganizations: weightSchema.default(0).meta({
    title: 'Mixed organizations',
    description: 'A person is with people of other organizations.',
    examples: [2],
  }),
  closeExperience: weightSchema.default(0).meta({
    title: 'Close experience',
    description: 'A person is with people of about as much experience; choose this or mixed experience.',
    examples: [2],
  }),
  mixedExperience: weightSchema.default(0).meta({
    title: 'Mixed experience',
    description: 'A person is with people of more or less experience; choose this or close experience.',
    examples: [2],
  }),
  communication: weightSchema.default(0).meta({
    title: 'Communication style',
    description: 'A person is with people whose style of feedback suits theirs.',
    examples: [1],
  }),
  evenSizes: weightSchema.default(0).meta({
    title: 'Even sizes',
    description: 'The group is as large as aimed at.',
    examples: [2],
  }),
});

const bothExperiencesSchema = z.object({ closeExperience: weightSchema, mixedExperience: weightSchema });

/** A wish for closeness and one for mixture would cancel each other. */
export const cohortPreferencesSchema = preferencesSchema.refine(
  ({ closeExperience, mixedExperience }) => closeExperience === 0 || mixedExperience === 0,
  {
    path: ['mixedExperience'],
    // Said also while another weight is wrong.
    when: ({ value }) => bothExperiencesSchema.safeParse(value).success,
    error: 'Give a weight to close experience or to mixed experience, not to both.',
  },
);

export type Preferences = z.output<typeof preferencesSchema>;
export type PreferenceName = keyof Preferences;
