/** How many columns a field may be filled from. */
type Cardinality = 'one' | 'many';

export interface FieldSpec {
  readonly columns: Cardinality;
  /** What headings say, folded to lower-case ASCII words; the longest match wins. */
  readonly headings: readonly string[];
}

/** What a spreadsheet of mentors may hold. `country` and `place` together become the place. */
export const mentorFields = {
  name: { columns: 'one', headings: ['name', 'full name', 'your name', 'mentor', 'mentor name'] },
  firstName: { columns: 'one', headings: ['first name', 'given name', 'forename'] },
  lastName: { columns: 'one', headings: ['last name', 'surname', 'family name'] },
  handle: { columns: 'one', headings: ['handle', 'username', 'user name', 'login', 'nickname'] },
  pronouns: { columns: 'one', headings: ['pronouns', 'pronoun'] },
  headline: { columns: 'one', headings: ['headline', 'tagline', 'can help with', 'title', 'role'] },
  topics: {
    columns: 'many',
    headings: [
      ...['topics', 'topic', 'tags', 'skills', 'skill', 'expertise', 'areas', 'areas of expertise'],
      ...['what can you help with', 'keywords', 'interests', 'specialties', 'subjects'],
    ],
  },
  languages: {
    columns: 'many',
    headings: ['languages', 'language', 'spoken languages', 'languages spoken', 'speaks'],
  },
  formats: {
    columns: 'many',
    headings: ['formats', 'format', 'kind of mentoring', 'mentoring type'],
  },
  capacity: {
    columns: 'one',
    headings: [
      ...['capacity', 'mentees', 'how many mentees', 'number of mentees', 'how many people'],
      ...['max mentees', 'seats', 'places'],
    ],
  },
  organization: {
    columns: 'one',
    headings: [
      ...['organization', 'organisation', 'company', 'employer', 'affiliation', 'institution'],
      ...['organization name', 'company name', 'university', 'workplace'],
    ],
  },
  place: { columns: 'one', headings: ['place', 'city', 'location', 'town', 'based in', 'region'] },
  country: { columns: 'one', headings: ['country', 'country of residence', 'nation'] },
  zone: { columns: 'one', headings: ['time zone', 'timezone', 'zone', 'tz'] },
  links: {
    columns: 'many',
    headings: [
      ...['links', 'link', 'website', 'web site', 'web address', 'homepage', 'home page', 'blog'],
      ...['url', 'github', 'gitlab', 'linkedin', 'linkedin profile', 'twitter', 'twitter handle'],
      ...['mastodon', 'github handle', 'github username', 'orcid', 'portfolio', 'profile'],
    ],
  },
  body: { columns: 'one', headings: ['bio', 'biography', 'about', 'about you', 'description'] },
  consent: { columns: 'one', headings: ['consent', 'i agree', 'agreement', 'permission'] },
} as const satisfies Record<string, FieldSpec>;

/** What a spreadsheet of resources may hold. The first of recording, url and slides becomes the address. */
export const resourceFields = {
  title: { columns: 'one', headings: ['title', 'name', 'talk', 'resource', 'talk title'] },
  summary: {
    columns: 'one',
    headings: ['summary', 'description', 'abstract', 'about', 'short description'],
  },
  kind: { columns: 'one', headings: ['kind', 'type', 'format', 'resource type', 'medium'] },
  recording: { columns: 'one', headings: ['recording', 'video', 'youtube', 'recording link'] },
  url: {
    columns: 'one',
    headings: ['url', 'link', 'web address', 'website', 'address', 'href', 'doi', 'source'],
  },
  slides: { columns: 'one', headings: ['slides', 'deck', 'presentation', 'slide deck'] },
  topics: {
    columns: 'many',
    headings: [
      ...['topics', 'topic', 'tags', 'section', 'category', 'categories', 'keywords', 'subject'],
      ...['subjects', 'theme', 'track'],
    ],
  },
  language: { columns: 'one', headings: ['language', 'languages', 'lang'] },
  minutes: { columns: 'one', headings: ['minutes', 'duration', 'length', 'reading time'] },
  authors: {
    columns: 'many',
    headings: [
      ...['authors', 'author', 'speakers', 'speaker', 'presenter', 'presenters', 'creator', 'by'],
      ...['speaker name', 'author name', 'author names'],
    ],
  },
  licence: { columns: 'one', headings: ['licence', 'license', 'rights'] },
  date: { columns: 'one', headings: ['date', 'presented', 'published', 'year', 'held on'] },
  session: { columns: 'one', headings: ['cohort', 'event', 'session', 'conference', 'meetup'] },
  audience: { columns: 'many', headings: ['audience', 'for whom', 'who is it for'] },
  stage: { columns: 'one', headings: ['stage', 'phase'] },
  body: { columns: 'one', headings: ['body', 'text', 'content', 'full text'] },
} as const satisfies Record<string, FieldSpec>;

export type MentorField = keyof typeof mentorFields;
export type ResourceField = keyof typeof resourceFields;

/** Headings of columns that are about a person in a way that a public file must not hold. */
export const personalHeadings: readonly string[] = [
  ...['email', 'e mail', 'mail', 'mail address', 'email address', 'e mail address', 'contact'],
  ...['contacts', 'contact channels', 'contact details', 'phone', 'telephone', 'phone number'],
  ...['mobile number', 'whatsapp', 'telegram', 'signal', 'skype', 'discord', 'slack', 'slack name'],
  ...['address', 'postal address', 'street', 'postcode', 'post code', 'zip', 'zip code'],
  ...['birthday', 'date of birth', 'birth date', 'age', 'gender', 'sex', 'ethnicity', 'religion'],
  ...['disability', 'health', 'access needs', 'salary', 'emergency contact', 'ip', 'ip address'],
];
