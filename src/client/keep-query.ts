/** What is searched for or filtered by stays when the language changes. */
function keepQuery({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a[hreflang]') : null;
  if (link instanceof HTMLAnchorElement && link.search === '') link.search = location.search;
}

document.addEventListener('click', keepQuery);
