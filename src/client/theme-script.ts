/**
 * Applies a stored choice of theme before the first paint. Classic and inline on purpose: a module
 * would run after the page was painted in the other theme. Its hash goes into the page's policy.
 */
export const themeScript =
  "try{const t=localStorage.getItem('rt-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
