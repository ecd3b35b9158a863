/**
 * Words for the same thing that differ in more than spelling: the label that a new topic gets, then other
 * words for it. `react.js`, `reactjs` and `React` need no row here; `toTopicKey` makes them equal.
 */
const rows = [
  '.NET: dotnet core, .NET Core|Accessibility: a11y|AI: artificial intelligence|Android: android dev',
  'Angular: angular2, angular 2|AngularJS|API design: apis|ASP.NET: ASP.NET Core',
  'AWS: amazon web services|Back end: backend development|C: c language|C#: csharp, c sharp',
  'C++: cpp|Career: careers, career advice, career development|CSS: css3|Databases: database, dbs',
  'DevOps|Flutter|Front end: frontend development|Full stack: full stack development',
  'Functional programming: fp, functional|Git|GitHub|GitLab|Go: golang|GraphQL|HTML: html5',
  'Internationalization: i18n|iOS: ios dev|Java|JavaScript: js, ecmascript, es6, vanilla js',
  'Jamstack|Kubernetes: k8s|Localization: l10n|Machine learning: ml|MongoDB: mongo|MySQL|Next.js',
  'Node.js|NoSQL|Objective-C: objc|Open source: oss, foss, free software|PHP|PostgreSQL: postgres',
  'Progressive web apps: pwa, progressive web app|Python: python3|Quality assurance: qa',
  'React|React Native|Redux|REST: rest api|RxJS: rx|Sass: scss|Ruby|Ruby on Rails: rails, ror|SQL|SQL Server: mssql, ms sql',
  'Test-driven development: tdd|TypeScript: ts|UI design: ui, user interface|UX: user experience',
  'Vue.js: vue|Web development: web, web dev, website development|WordPress: wp',
];

/** Label, then other words, of each known group. */
export const knownTopics: readonly (readonly string[])[] = rows
  .flatMap((row) => row.split('|'))
  .map((group) => group.split(/: |, /));
