import { isSeeking } from '../../domain/enrollment/answers.ts';
import { carryOver } from './carry-over.ts';
import { fetchForm, whenNear } from './fetch-form.ts';
import { readAnswers, restoreSnapshot, takeSnapshot, type Snapshot } from './fields.ts';
import { KeptAnswers } from './kept-answers.ts';
import { loadSealing } from './load-sealing.ts';
import { clearProblems, showProblems } from './problems.ts';
import { readSettings, type JoinSettings } from './settings.ts';
import { setUpWeek, showHours } from './week-part.ts';
import { getJoinWords } from '../words/join-words.ts';

const words = getJoinWords();

/** Puts the form in the place of the plain steps once it is near, keeps what is typed, and loads the part that seals when it is needed. */
class JoinPage extends HTMLElement {
  #form: HTMLFormElement | null = null;
  /** Settles once the handle for the name that was typed last has been proposed. */
  #followed: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    if (this.#form !== null) return;
    const own = this.querySelector('template');
    if (own !== null) {
      this.#show(own);
      return;
    }
    whenNear(this, () => void this.#fetch());
    this.querySelector('.fetching button')?.addEventListener('click', () => {
      this.#tell('');
      void this.#fetch().then(() => this.#form?.focus());
    });
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
    const kept = new KeptAnswers(settings.cohort, settings.makes);
    copyOptions(form);
    setUpWeek(form, settings, words);
    const start = takeSnapshot(form);
    const snapshot = kept.read();
    if (snapshot !== undefined) restoreForm(form, snapshot);
    if (settings.makes === 'part') followAddress(form);
    this.#refresh(form);
    const takeIn = () => {
      this.#refresh(form);
      this.#outdate(form);
      kept.write(takeSnapshot(form));
    };
    form.addEventListener('input', ({ target }) => {
      takeIn();
      if (target !== form.querySelector('#join-name')) return;
      this.#followed = followName(form).then(takeIn, takeIn);
    });
    const loadAhead = () => void Promise.allSettled([loadHandles(), loadSealing()]);
    form.addEventListener('focusin', loadAhead, { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check(form, settings);
    });
    const forget = async (): Promise<void> => {
      await this.#followed;
      kept.clear();
      restoreForm(form, start);
      clearProblems(form);
      this.#outdate(form);
      this.#refresh(form);
      this.#say(form, words.forgotten);
    };
    form.querySelector('[data-forget]')?.addEventListener('click', () => void forget());
    carryOver(plain, form);
  }

  async #check(form: HTMLFormElement, settings: JoinSettings): Promise<void> {
    clearProblems(form);
    this.#say(form, words.working);
    await this.#followed;
    try {
      const { makeSealedFile } = await loadSealing();
      const { showResult } = await import('./result.ts');
      const { loadJoinCheckCopy } = await import('../../copy/join-check-copy.ts');
      const said = await loadJoinCheckCopy(document.documentElement.lang);
      const file = await makeSealedFile(readAnswers(form), settings);
      this.#say(form, '');
      if (file.kind === 'made') showResult(form, file, settings, said);
      else if (file.kind === 'unsealable') this.#say(form, said.unsealable);
      else showProblems(form, file.problems, said.problemTitle);
    } catch {
      this.#say(form, words.failed);
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

/** Puts answers back, and with them what depends on the chosen zone and the typed name. */
function restoreForm(form: HTMLFormElement, snapshot: Snapshot): void {
  restoreSnapshot(form, snapshot);
  form.querySelector('#join-zone')?.dispatchEvent(new Event('change'));
  const name = form.querySelector<HTMLInputElement>('#join-name');
  if (name === null) return;
  name.dataset['proposed'] = '';
  // It would have been proposed for the name, or it is one of their own.
  if (name.value !== '')
    void toHandle(name.value).then((handle) => (name.dataset['proposed'] = handle));
}

/** The letters of all scripts are many, and nobody needs them before they come to the form. */
const loadHandles = () => import('../../domain/naming/slug.ts');

async function toHandle(name: string): Promise<string> {
  const { toSlug, longestHandle } = await loadHandles();
  return toSlug(name, longestHandle);
}

/** The link to the page for the private part names the person; the handle is public. */
function followAddress(form: HTMLFormElement): void {
  const handle = form.querySelector<HTMLInputElement>('#join-handle');
  const named = /^#([a-z0-9-]{1,39})$/.exec(location.hash)?.[1];
  if (handle !== null && named !== undefined) handle.value = named;
}

/** Proposes a handle for a name, until somebody writes one of their own. */
async function followName(form: HTMLFormElement): Promise<void> {
  const name = form.querySelector<HTMLInputElement>('#join-name');
  const handle = form.querySelector<HTMLInputElement>('#join-handle');
  if (name === null || handle === null) return;
  const proposed = await toHandle(name.value);
  const isOwn = handle.value !== '' && handle.value !== name.dataset['proposed'];
  name.dataset['proposed'] = proposed;
  if (!isOwn) handle.value = proposed;
}

customElements.define('rt-join', JoinPage);
