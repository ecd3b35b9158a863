import { isSeeking } from '../../domain/enrollment/seeking.ts';
import { carryOver } from './carry-over.ts';
import { fetchForm, whenNear } from './fetch-form.ts';
import { readAnswers, restoreSnapshot, takeSnapshot, type Snapshot } from './fields.ts';
import { tellAnswers } from './folds.ts';
import { followName, loadHandles, type FollowedName } from './follow-name.ts';
import { KeptAnswers } from './kept-answers.ts';
import { loadSealing } from './load-sealing.ts';
import { readSettings, type JoinSettings } from './settings.ts';
import { setUpWeek, showHours } from './week-part.ts';
import { getJoinWords } from '../words/join-words.ts';

const words = getJoinWords();

/** Puts the form in the place of the plain steps once it is near, keeps what is typed, and loads the part that seals when it is needed. */
class JoinPage extends HTMLElement {
  #form: HTMLFormElement | null = null;
  /** Counts the checks that were begun or called off: the last alone shows what it found. */
  #turn = 0;
  /** Looks again at what is said beside the answers, once that part is here. */
  #look = (): void => undefined;

  connectedCallback(): void {
    if (this.#form !== null) return;
    const own = this.querySelector('template');
    if (own !== null) {
      this.#show(own);
      return;
    }
    whenNear(this, () => void this.#fetch());
    this.querySelector('.fetching button')?.addEventListener('click', () => void this.#again());
  }

  async #again(): Promise<void> {
    this.#tell('');
    await this.#fetch();
    // The button is gone; who has gone on to a field meanwhile stays in it.
    if (document.activeElement === document.body) this.#form?.focus();
  }

  async #fetch(): Promise<void> {
    try {
      this.#show(await fetchForm(this.dataset['form'] ?? ''));
      this.querySelector('.fetching')?.remove();
    } catch {
      this.#tell(words.notFetched);
      this.querySelector('.fetching button')?.removeAttribute('hidden');
    }
  }

  /** What was typed before the form was here is taken over into it. */
  #show(template: HTMLTemplateElement): void {
    const plain = this.querySelector('.plain');
    const content = document.importNode(template.content, true);
    const form = content.querySelector('form');
    if (plain === null || form === null) return;
    plain.before(content);
    this.#form = form;
    this.#prepare(form, readSettings(form), plain);
    plain.remove();
  }

  #tell(text: string): void {
    this.querySelector('.fetching p')?.replaceChildren(text);
  }

  #prepare(form: HTMLFormElement, settings: JoinSettings, plain: Element): void {
    copyOptions(form);
    setUpWeek(form, settings, words);
    const start = takeSnapshot(form);
    const kept = new KeptAnswers(settings.cohort, settings.makes);
    const snapshot = kept.read();
    if (snapshot !== undefined) restoreForm(form, snapshot);
    if (settings.makes === 'part') followAddress(form);
    this.#refresh(form);
    const name = this.#follow(form, settings, kept);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check(form, settings, name);
    });
    form.querySelector('[data-forget]')?.addEventListener('click', () => {
      kept.clear();
      restoreForm(form, start);
      name.noteRestored();
      this.#startAgain(form);
    });
    carryOver(plain, form);
  }

  /** Takes in whatever is typed from here on; what names wrong answers comes once somebody is in the form. */
  #follow(form: HTMLFormElement, settings: JoinSettings, kept: KeptAnswers): FollowedName {
    const takeIn = () => {
      this.#refresh(form);
      this.#outdate(form);
      kept.write(name.leaveOut(takeSnapshot(form)));
      this.#look();
    };
    const name = followName(form, takeIn);
    name.noteRestored();
    form.addEventListener('input', ({ target }) => {
      name.noteInput(target);
      takeIn();
    });
    const loadAhead = () => {
      const help = loadSealing().then(({ assist }) => {
        this.#look = assist(form, settings);
      });
      void Promise.allSettled([loadHandles(), help]);
    };
    form.addEventListener('focusin', loadAhead, { once: true });
    return name;
  }

  /** Goes on from a form in which nothing is typed: no check, file or problem from before stays. */
  #startAgain(form: HTMLFormElement): void {
    this.#turn += 1;
    this.#outdate(form);
    this.#refresh(form);
    this.#look();
    this.#say(form, words.forgotten);
    void import('./problems.ts').then(({ clearProblems }) => {
      clearProblems(form);
    });
  }

  async #check(form: HTMLFormElement, settings: JoinSettings, name: FollowedName): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#say(form, words.working);
    try {
      const { sealAnswers } = await import('./seal-answers.ts');
      const { said, show } = await sealAnswers(form, settings, name);
      if (turn !== this.#turn) return;
      this.#say(form, said);
      show?.();
    } catch {
      if (turn === this.#turn) this.#say(form, words.failed);
    }
  }

  /** A file that was made from other answers is not shown as if it were made from these. */
  #outdate(form: HTMLFormElement): void {
    const result = form.querySelector<HTMLElement>('.result');
    if (result === null || result.hidden) return;
    result.hidden = true;
    this.#say(form, words.changed);
  }

  #refresh(form: HTMLFormElement): void {
    const answers = readAnswers(form);
    const seeking = isSeeking(answers) || (answers['roles'] ?? []).length === 0;
    for (const field of form.querySelectorAll<HTMLElement>('[data-asks="seekers"]')) {
      field.hidden = !seeking;
    }
    showHours(form, words);
    tellAnswers(form);
  }

  #say(form: HTMLFormElement, text: string): void {
    form.querySelector('.working')?.replaceChildren(text);
  }
}

/** The page holds the options of a ranking once; the later ranks get copies. */
function copyOptions(form: HTMLFormElement): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('[data-copies]')) {
    const first = form.querySelector(`#join-${select.dataset['copies'] ?? ''}-1`);
    if (first !== null) select.innerHTML = first.innerHTML;
  }
}

/** Puts answers back, and with them what depends on the chosen zone. */
function restoreForm(form: HTMLFormElement, snapshot: Snapshot): void {
  restoreSnapshot(form, snapshot);
  form.querySelector('#join-zone')?.dispatchEvent(new Event('change'));
}

/** The link to the page for the private part names the person; the handle is public. */
function followAddress(form: HTMLFormElement): void {
  const handle = form.querySelector<HTMLInputElement>('#join-handle');
  const named = /^#([a-z0-9-]{1,39})$/.exec(location.hash)?.[1];
  if (handle !== null && named !== undefined) handle.value = named;
}

customElements.define('rt-join', JoinPage);
