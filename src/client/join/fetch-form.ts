/** Calls once an element is in sight, or less than a screen away from it. */
export function whenNear(element: Element, act: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: '100%' },
  );
  observer.observe(element);
}

/**
 * Fetches the template that holds the form of a page.
 * @throws where nothing came, or something else, as from a network that wants people to sign in first
 */
export async function fetchForm(address: string): Promise<HTMLTemplateElement> {
  const response = await fetch(address);
  const text = response.ok ? await response.text() : '';
  const template = new DOMParser().parseFromString(text, 'text/html').querySelector('template');
  if (!template?.content.querySelector('form')) throw new Error(address);
  return template;
}
