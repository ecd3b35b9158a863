import { toList } from './grammar.ts';

/** By who can read the repository. */
const everyone = { public: 'Everyone', private: 'Everyone in the programme' };

/** What more there is to say of a line. */
const readMore: Readonly<Record<string, string>> = {
  handle: '. It names you and your file.',
  topics: '. The order says what matters most to you.',
  goal: ', word for word.',
  agreement: ': that you accepted the agreement in this version.',
  recipient: '. It is the public half of your own key; it opens nothing.',
  state: ': that you can be placed.',
  sealed:
    ' sees that it is there. Only who holds the key of this cohort can open it: the coordinators. It holds your hours, zone, contact and wishes, and is filled up so that its length says nothing about you.',
};

/** What the script of the join page says once answers are checked: what is wrong, and what becomes of them. */
export const joinCheck = {
  problemTitle: (count: number) =>
    count === 1 ? 'There is a problem' : `There are ${String(count)} problems`,
  /** By who can read the repository. */
  contactInText: {
    public:
      'This becomes public for good. Put an address or number under “How does your group reach you?”, which is sealed.',
    private:
      'All who can read the repository can read this for good. Put an address or number under “How does your group reach you?”, which is sealed.',
  },
  zoneNames: 'By the name of the zone',
  missing: {
    roles: 'Choose how you want to take part.',
    name: 'Write the name you want to be known by.',
    handle: 'Write a handle, such as dev-rao.',
    languages: 'Choose at least one language.',
    zone: 'Choose your time zone.',
    availability: 'Choose at least one hour in which you can meet.',
    contact: 'Write how your group reaches you.',
    agreement: 'Read the agreement and accept it, or ask the coordinators about it.',
  } as Readonly<Record<string, string>>,
  /** What an answer has to be, by field, where there is one and it does not fit. */
  wrong: {
    name: 'Write the name on one line, of at most 80 characters.',
    handle:
      'Write the handle in lower-case letters, digits and single hyphens, at most 39, such as dev-rao.',
    organization: 'Write where you work or study on one line, of at most 80 characters.',
    languages:
      'Choose each language once, at most ten. Another one is written by its tag, such as pt-BR.',
    topics: 'Choose each topic once, at most five.',
    goal: 'Write your goal in at most 500 characters.',
    goalTopics: 'Choose each topic once, at most three.',
    offers: 'Choose at most eight topics.',
    zone: 'Choose a time zone from the list.',
    contact: 'Write how your group reaches you on one line, of at most 200 characters.',
    rankedLeads: 'Choose each person once, at most five.',
    together:
      'Write up to three different handles, separated by commas: lower-case letters, digits and single hyphens.',
    apart:
      'Write up to twenty different handles, separated by commas: lower-case letters, digits and single hyphens.',
    accessNeeds: 'Write what you need in at most 500 characters.',
    note: 'Write your note in at most 500 characters.',
  } as Readonly<Record<string, string>>,
  /** One of several handles in a line. */
  wrongHandle: (entry: string) =>
    `“${entry}” is no handle. Write handles with lower-case letters, digits and single hyphens, such as dev-rao, separated by commas.`,
  problems: {
    'handle-taken':
      'Somebody with this handle is enrolled in this cohort already. Add a letter or a number; if it is you, follow “Change, pause or leave” at the foot of this page.',
    'mentor-without-profile':
      'There is no mentor’s profile of this handle. Use the handle of your profile, or ask the coordinators to make one.',
    'seeker-without-topics': 'Choose at least one topic, the most important first.',
  },
  unsealable:
    'Nothing was sealed: the key of this cohort is the public one of the demonstration, or missing. Write to the coordinators; they have to make a key of their own.',
  unknownHandle: ': nobody of that name has enrolled yet; check the spelling.',
  /** What makes a group unlikely; each leads to the answer that it is about. */
  look: {
    'no-lead-speaks':
      'So far no mentor of this cohort speaks a language that you chose. Add all that you speak.',
    'nobody-speaks':
      'So far nobody else in this cohort speaks a language that you chose. Add all that you speak.',
    'lead-speaks-none': (name: string) =>
      `${name} speaks none of the languages that you chose, so you can hardly be placed together.`,
    'no-lead-helps': (topics: readonly string[]) =>
      `So far no mentor of this cohort helps with ${toList(topics)}.`,
  },
  /** What was sealed, in plain words. */
  sealed: {
    zone: (place: string, zone: string, clock: string) =>
      `${place} (${zone}), where it is ${clock} now`,
    empty: 'Left empty',
  },
  copied: 'The file is copied.',
  copyByHand: 'Copy the selected text.',
  /** Who can read a line of the file. */
  reads: (key: string, repository: 'public' | 'private') =>
    `${everyone[repository]}${readMore[key] ?? '.'}`,
  also: {
    account: (host: string) => `Your account on ${host}, if you send it from there.`,
    time: 'The time at which you send it.',
    applied: 'That you applied to this cohort, whatever comes of it.',
    unplaced: 'After groups are published: that you got no place, if that happens.',
    unplacedHidden:
      'After groups are published, this site shows only how many have no place; who sent a file can still be seen in the repository.',
    history: 'All of it stays in the history of the repository, even after you withdraw.',
  },
  demoKey:
    'Because this is a demonstration, its key is public: everybody can open the sealed part as well.',
  send: {
    ways: {
      'filled-in': (host: string) =>
        `${host} opens with the file filled in. Choose “Commit changes” or “Propose new file”, then “Create pull request”. You need an account there; the page asks you to sign in.`,
      'to-paste': (host: string) =>
        `The button copies the file and opens ${host} with its name. Paste the text there, then propose the change. You need an account there.`,
      'to-paste-over': (host: string) =>
        `The button copies the lines and opens your file on ${host}. Put them in the place of its line “state”, and of “recipient” and “sealed” where they stand already, then propose the change.`,
      'as-request': (host: string) =>
        `${host} opens with a form filled in: press “Create” there, signed in with the account that sent your public part. A program puts the lines into your file.`,
      'to-paste-sealed': (host: string) =>
        `The button copies the sealed part and opens a form on ${host}. Paste it under “Sealed part” and press “Create”, signed in with the account that sent your public part.`,
    },
    action: (host: string) => `Open the file on ${host}`,
    go: (host: string) => `Go on at ${host}`,
  },
  letter: (handle: string) =>
    `Hello,\n\nI would like to join. My file ${handle}.yml is attached.\n`,
  keyFile: (cohort: string, handle: string) =>
    `# Your own key for ${cohort}, handle ${handle}. Keep it secret and keep it safe.`,
};
