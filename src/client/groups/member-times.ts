import { findIdentity } from '../../domain/groups/read-times.ts';
import { showGroups, type TimesSettings } from './show-groups.ts';

type Problem = keyof TimesSettings['problems'];

/** Lets a member open the sealed times with their own key, in the page alone. */
class MemberTimes extends HTMLElement {
  #settings: TimesSettings | undefined;
  /** Counts the keys that were tried, so that a slow one never shows its times in place of a later one's. */
  #turn = 0;

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (template === null || this.#settings !== undefined) return;
    // The page and this script are of one build, and MemberTimes.astro writes exactly this shape.
    this.#settings = JSON.parse(this.dataset['settings'] ?? '{}') as TimesSettings;
    this.querySelector('.plain')?.replaceWith(template.content.cloneNode(true));
    const form = this.querySelector('form');
    form?.addEventListener('focusin', () => void import('./open-times.ts').catch(() => undefined), {
      once: true,
    });
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit(form);
    });
    this.querySelector('.forget')?.addEventListener('click', () => {
      this.#forget();
    });
    const kept = keptKey.read();
    if (kept !== undefined) void this.#open(kept);
  }

  async #submit(form: HTMLFormElement): Promise<void> {
    const [file] = form.querySelector<HTMLInputElement>('[type="file"]')?.files ?? [];
    const typed = form.querySelector('textarea')?.value ?? '';
    const identity = findIdentity(typed) ?? findIdentity((await file?.text()) ?? '');
    if (identity === undefined) {
      this.#sayProblem('no-key');
      return;
    }
    const isOpen = await this.#open(identity);
    const isKept = form.querySelector<HTMLInputElement>('[name="keep"]')?.checked === true;
    if (isOpen && isKept) keptKey.write(identity);
    if (isOpen) this.querySelector<HTMLElement>('.opened h2')?.focus();
  }

  async #open(identity: string): Promise<boolean> {
    const settings = this.#settings;
    if (settings === undefined) return false;
    this.#turn += 1;
    const turn = this.#turn;
    this.#say(settings.words.working);
    const opened = await openLazily(identity, settings);
    if (turn !== this.#turn) return false;
    this.#say('');
    if (typeof opened === 'string') {
      this.#sayProblem(opened);
      return false;
    }
    this.#sayProblem(undefined);
    const section = this.querySelector<HTMLElement>('.opened');
    section?.querySelector('div')?.replaceChildren(...showGroups(opened, settings));
    this.#show('opened');
    return true;
  }

  /** Leaves no key and no time behind, neither in the tab nor in the page. */
  #forget(): void {
    keptKey.clear();
    this.querySelector('form')?.reset();
    this.querySelector('.opened div')?.replaceChildren();
    this.#show('closed');
    this.querySelector('summary')?.focus();
  }

  #show(state: 'opened' | 'closed'): void {
    const [form, section] = [this.querySelector('details'), this.querySelector('.opened')];
    if (form !== null) form.hidden = state === 'opened';
    section?.toggleAttribute('hidden', state === 'closed');
  }

  #say(text: string): void {
    this.querySelector('[role="status"]')?.replaceChildren(text);
  }

  #sayProblem(problem: Problem | undefined): void {
    const text = problem === undefined ? '' : (this.#settings?.problems[problem] ?? '');
    this.querySelector('.problem')?.replaceChildren(text);
    this.querySelector('textarea')?.toggleAttribute('aria-invalid', problem !== undefined);
  }
}

async function openLazily(identity: string, settings: TimesSettings) {
  try {
    const { openTimes } = await import('./open-times.ts');
    return await openTimes(identity, settings);
  } catch {
    return 'not-loaded';
  }
}

/** The key of somebody who chose to keep it, for as long as the tab is open. */
const keptKey = {
  name: 'rt-member-key',
  read(): string | undefined {
    try {
      return sessionStorage.getItem(this.name) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write(identity: string): void {
    try {
      sessionStorage.setItem(this.name, identity);
    } catch {
      // A browser that refuses to keep anything asks again on the next page.
    }
  },
  clear(): void {
    try {
      sessionStorage.removeItem(this.name);
    } catch {
      // Nothing was kept.
    }
  },
};

customElements.define('rt-member-times', MemberTimes);
