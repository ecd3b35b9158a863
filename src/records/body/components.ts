/** What one attribute of a component may hold. */
export interface ComponentAttribute {
  readonly name: string;
  readonly summary: string;
  readonly presence: 'required' | 'optional';
  readonly form: 'text' | 'web-address' | 'image';
  /** Most characters that it may have. */
  readonly maxLength: number;
}

/** A component that prose may use. Messages, docs and the CMS derive from this. */
export interface ProseComponent {
  readonly name: string;
  readonly summary: string;
  readonly attributes: readonly ComponentAttribute[];
  /** What stands between its tags: any prose, one list, or a caption that may be left out. */
  readonly content: 'prose' | 'list' | 'caption';
  readonly example: string;
}

const titleAttribute = {
  name: 'title',
  summary: 'A few words that stand beside the label.',
  presence: 'optional',
  form: 'text',
  maxLength: 80,
} as const satisfies ComponentAttribute;

/** Every component that prose in `content/` may use, and nothing else. */
export const proseComponents = [
  {
    name: 'Note',
    summary: 'Something to know that the text does not depend on.',
    attributes: [titleAttribute],
    content: 'prose',
    example: '<Note>\nGroups choose their own name in week 1.\n</Note>',
  },
  {
    name: 'Tip',
    summary: 'Advice from experience.',
    attributes: [titleAttribute],
    content: 'prose',
    example:
      '<Tip title="For remote groups">\nBegin with a round in which everybody speaks.\n</Tip>',
  },
  {
    name: 'Warning',
    summary: 'Something that goes wrong unless people know it.',
    attributes: [titleAttribute],
    content: 'prose',
    example: '<Warning>\nNever record a session without asking everybody.\n</Warning>',
  },
  {
    name: 'Steps',
    summary: 'Steps to take in order, as a numbered list.',
    attributes: [],
    content: 'list',
    example: '<Steps>\n1. Read your group’s goals.\n2. Choose one to begin with.\n</Steps>',
  },
  {
    name: 'Checklist',
    summary: 'Things to tick off, on paper too.',
    attributes: [titleAttribute],
    content: 'list',
    example:
      '<Checklist title="Before you meet">\n- You know how to join the call.\n- You have one question.\n</Checklist>',
  },
  {
    name: 'Agenda',
    summary: 'A meeting in parts; each begins with its minutes, and the sum is shown.',
    attributes: [titleAttribute],
    content: 'list',
    example:
      '<Agenda>\n- 10 min: Check in\n- 40 min: The question of the week\n- 10 min: Who does what\n</Agenda>',
  },
  {
    name: 'Quote',
    summary: 'Words of a person or text, with where they come from.',
    attributes: [
      {
        name: 'by',
        summary: 'Who said or wrote it.',
        presence: 'required',
        form: 'text',
        maxLength: 120,
      },
      {
        name: 'source',
        summary: 'The title of the text it is from.',
        presence: 'optional',
        form: 'text',
        maxLength: 160,
      },
      {
        name: 'url',
        summary: 'Where the text can be read.',
        presence: 'optional',
        form: 'web-address',
        maxLength: 2000,
      },
    ],
    content: 'prose',
    example: '<Quote by="A mentee of winter 2027">\nI asked my first question in week 2.\n</Quote>',
  },
  {
    name: 'Figure',
    summary: 'A picture from content/figures/, with a caption.',
    attributes: [
      {
        name: 'src',
        summary: 'The picture, such as figures/seating-plan.png.',
        presence: 'required',
        form: 'image',
        maxLength: 200,
      },
      {
        name: 'alt',
        summary: 'What the picture shows, for people who do not see it.',
        presence: 'required',
        form: 'text',
        maxLength: 300,
      },
    ],
    content: 'caption',
    example:
      '<Figure src="figures/seating-plan.png" alt="Five seats around a table">\nA group and its mentor.\n</Figure>',
  },
  {
    name: 'Prompt',
    summary: 'Something for a group to talk about or do together.',
    attributes: [titleAttribute],
    content: 'prose',
    example: '<Prompt>\nTell each other how you like to get feedback.\n</Prompt>',
  },
  {
    name: 'Example',
    summary: 'How something looks in practice.',
    attributes: [titleAttribute],
    content: 'prose',
    example:
      '<Example title="A goal that can be met">\nGive a ten-minute talk at the May meetup.\n</Example>',
  },
] as const satisfies readonly ProseComponent[];

export type ProseComponentName = (typeof proseComponents)[number]['name'];

/** The components by name. */
export const proseComponentsByName: ReadonlyMap<
  string,
  ProseComponent & { name: ProseComponentName }
> = new Map(proseComponents.map((component) => [component.name, component]));
