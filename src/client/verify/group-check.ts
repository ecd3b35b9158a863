/** Checks published groups, or the rounds of a rotation, in the page, once somebody asks for it. */
class GroupCheck extends HTMLElement {
  connectedCallback(): void {
    const template = this.querySelector('template');
    if (template === null || this.querySelector('button') !== null) return;
    this.append(template.content.cloneNode(true));
    this.querySelector('button')?.addEventListener('click', () => void this.#check());
  }

  async #check(): Promise<void> {
    const { file = '', what, working = '', failed = '', again = '' } = this.dataset;
    const button = this.querySelector('button');
    if (button === null || button.ariaDisabled === 'true') return;
    // A button that is disabled outright would lose the focus.
    button.ariaDisabled = 'true';
    this.#say(working);
    this.#show();
    try {
      const { runCheck } = await import('./run-check.ts');
      const kind = what === 'rotation' ? 'rotation' : 'groups';
      const { summary, list } = await runCheck(kind, file, document.documentElement.lang);
      this.#show(list);
      this.#say(summary);
      button.textContent = again;
    } catch {
      this.#say(failed);
    } finally {
      button.ariaDisabled = null;
    }
  }

  #say(text: string): void {
    this.querySelector('[role="status"]')?.replaceChildren(text);
  }

  #show(...shown: readonly HTMLElement[]): void {
    this.querySelector('.claims')?.replaceChildren(...shown);
  }
}

customElements.define('rt-group-check', GroupCheck);
