/**
 * Applies a stored choice of theme before the first paint, and marks a page whose address asks for
 * something. Classic and inline on purpose: a module would run after the page was painted otherwise. Its
 * hash goes into the page's policy.
 */
export const themeScript =
  "try{const d=document.documentElement.dataset;if(location.search)d.asked='';const t=localStorage.getItem('rt-theme');if(t==='light'||t==='dark')d.theme=t}catch{}";
