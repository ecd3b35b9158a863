/**
 * What the site's one stylesheet does not have for a preview: styles that are scoped to components there,
 * and the list of what is refused in a text.
 */
export const previewStyle = `
@layer components {
  main { padding-block: var(--space-l) var(--space-2xl); }
  article > * + * { margin-block-start: var(--space-l); }
  article > header { padding-block-end: 0; }
  article > .part { padding-block: var(--space-m) 0; }
  .preview-person { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-m) var(--space-l); }
  .preview-person > div { flex: 1 1 18rem; }
  .preview-person .lead { margin-block-start: var(--space-xs); }
  img.face { object-fit: cover; }
  .preview-status { padding-block: var(--space-m); border-block: 2px solid var(--ink); }
  .preview-pill { display: inline-block; padding: 0.1em 0.7em; font-size: var(--step--2); font-weight: 700; line-height: 1.5; white-space: nowrap; border: 1px solid var(--line-strong); border-radius: 1em; }
  .preview-pill.paused { border-style: dashed; }
  .preview-rows { font-size: var(--step--1); }
  .preview-rows > div { padding-block: var(--space-2xs); border-block-end: var(--hairline); }
  .preview-rows a { color: inherit; }
  .preview-facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: var(--space-m) var(--space-l); }
  .preview-facts dt { font-size: var(--step--1); font-weight: 400; color: var(--ink-muted); }
  .preview-weeks, .preview-path { display: grid; gap: var(--space-l); }
  .preview-weeks > li { border-block-start: 2px solid var(--ink); padding-block-start: var(--space-xs); max-inline-size: none; }
  .preview-weeks h3 { font-size: var(--step-0); }
  .preview-weeks .rows { border-block-start: 0; }
  .preview-weeks .rows > li, .preview-path .rows > li { padding-block: var(--space-xs); }
  .preview-path { counter-reset: part; }
  .preview-path > li { position: relative; counter-increment: part; padding-inline-start: 3rem; max-inline-size: none; }
  .preview-path > li::before { content: counter(part); position: absolute; inset-inline-start: 0; display: grid; place-items: center; inline-size: 2rem; block-size: 2rem; border: 1.5px solid var(--ink); border-radius: 50%; font-family: var(--font-data); font-weight: 700; }
  .preview-path .rows { border-block-start: 0; }
  .preview-path .rows a { font-weight: 700; }
  .preview-prompt { margin-block-start: var(--space-s); padding: var(--space-xs) var(--space-s); background: var(--pine-wash); border-inline-start: 3px solid var(--pine); }
  .preview-note { padding: var(--space-xs) var(--space-s); background: var(--sun-wash); border-inline-start: 3px solid var(--sun); }
  .preview-problems { padding: var(--space-s) var(--space-m); background: var(--brick-wash); border-inline-start: 3px solid var(--brick); }
  .preview-problems h2 { font-size: var(--step-0); color: var(--brick); }
  .preview-problems li { margin-block-start: var(--space-s); }
  .preview-problems pre { margin-block: var(--space-2xs); }
  [data-picture]:not([src]) { min-block-size: 4rem; color: transparent; background: var(--sunken); }
}
`;
