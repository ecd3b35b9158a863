import { hasEditorSignIn } from '../../domain/editor-sign-in.ts';
import type { EditorSettings, SiteStyle } from './editor-settings.ts';
import { findLocalServer } from './local-server.ts';

/** Opens the editor when asked, or at once when the address names a place in it. */
class EditorDoor extends HTMLElement {
  #isOpening = false;

  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      void this.#openOnce();
    });
    if (location.hash.startsWith('#/')) void this.#openOnce();
  }

  /** The editor takes a while to come, and can be started only once. */
  async #openOnce(): Promise<void> {
    if (this.#isOpening) return;
    this.#isOpening = true;
    await this.#open().finally(() => {
      this.#isOpening = false;
    });
  }

  async #open(): Promise<void> {
    // Written by the page from what the schema gave.
    const settings = JSON.parse(this.dataset['settings'] ?? '{}') as EditorSettings;
    const local = await findLocalServer();
    if (local === undefined && !hasEditorSignIn(settings.repository)) {
      this.say('closed');
      return;
    }
    this.say('loading');
    // The editor brings styles of its own as soon as it is loaded: these are the site's.
    const styles = document.querySelectorAll<SiteStyle>('link[rel="stylesheet"], style');
    try {
      const { startEditor } = await import('./start-editor.ts');
      startEditor(settings, local, [...styles]);
    } catch (error) {
      this.say('failed');
      throw error;
    }
  }

  private say(words: 'loading' | 'failed' | 'closed'): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = this.dataset[words] ?? '';
  }
}

customElements.define('rt-editor', EditorDoor);
