/** Pages of a programme's own prose that the site leads to by their file's name, where they exist. */
export const programPages = {
  becomeMentee: 'become-a-mentee',
  becomeMentor: 'become-a-mentor',
  conduct: 'conduct-report',
  questions: 'faq',
  goals: 'goals',
} as const;
