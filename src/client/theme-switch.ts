const storageKey = 'rt-theme';

/** A choice between the system's theme, light and dark, kept in this browser alone. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (select === null) return;
    select.value = document.documentElement.dataset['theme'] ?? 'system';
    select.addEventListener('change', () => {
      applyTheme(select.value);
    });
  }
}

function applyTheme(theme: string): void {
  const isSystem = theme === 'system';
  if (isSystem) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (isSystem) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Storage can be switched off: the choice then holds for this page alone.
  }
}

customElements.define('rt-theme', ThemeSwitch);
