import {
  addPicture,
  findAddress,
  listChoices,
  sayLeft,
  type PictureControl,
} from './entry-pictures.ts';
import { pictureFieldStyle } from './picture-field-style.ts';

/** The field of a picture: shows it, takes a new one in, offers those that are there, and takes it out. */
export class PictureField extends HTMLElement {
  #control: PictureControl | undefined;
  /** How many pictures are being made ready, one after the other. */
  #waiting = 0;
  #added: Promise<void> = Promise.resolve();
  #wasAsked = false;
  #shown: unknown;
  readonly #picture = make('img', { alt: '', hidden: true });
  readonly #name = make('p', { className: 'rt-picture-name' });
  readonly #file = make('input', {
    type: 'file',
    accept: 'image/png,image/jpeg,image/webp,image/avif',
  });
  readonly #choice = make('select', { hidden: true, ariaLabel: 'A picture that is here' });
  readonly #choose = make('button', { type: 'button', textContent: 'Use one that is here' });
  readonly #remove = make('button', { type: 'button', textContent: 'Remove', hidden: true });
  readonly #says = make('p', { role: 'status' });

  /** What Decap CMS says of the field; set by it at every change. */
  set control(control: PictureControl) {
    this.#control = control;
    this.#file.id = control.forID;
    this.className = control.classNameWrapper;
    if (control.value !== this.#shown) void this.#show(control);
  }

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    pictureFieldStyle.apply(document);
    const actions = make('div', { className: 'rt-picture-actions' });
    actions.append(this.#file, this.#choose, this.#choice, this.#remove);
    this.append(this.#picture, this.#name, actions, this.#says);
    this.#file.addEventListener('change', () => {
      this.#take();
    });
    this.#choose.addEventListener('click', () => void this.#offer());
    this.#choice.addEventListener('change', () => {
      this.#change(this.#choice.value);
    });
    this.#remove.addEventListener('click', () => {
      this.#change('');
    });
  }

  /**
   * Decap CMS asks this before it saves, as a function of its own: a picture that is not ready yet would be left
   * behind.
   */
  readonly isValid = (): { error: false | { type: string; message: string } } => {
    if (this.#waiting === 0) return { error: false };
    this.#wasAsked = true;
    return {
      error: { type: 'CUSTOM', message: 'The picture is being made ready. Save in a moment.' },
    };
  };

  override focus(): void {
    this.#file.focus();
  }

  async #show(control: PictureControl): Promise<void> {
    const { value } = control;
    this.#shown = value;
    const isThere = typeof value === 'string' && value !== '';
    this.#remove.hidden = !isThere;
    this.#name.textContent = toNameWords(value);
    const address = await findAddress(control);
    if (this.#shown !== value) return;
    this.#picture.hidden = address === undefined;
    if (address !== undefined) this.#picture.src = address;
  }

  /** Of two files the one that was chosen last stays, however long each takes. */
  #take(): void {
    const [file] = this.#file.files ?? [];
    const control = this.#control;
    if (file === undefined || control === undefined) return;
    this.#waiting += 1;
    this.#added = this.#added.then(() => this.#add(file, control));
  }

  async #add(file: File, control: PictureControl): Promise<void> {
    this.#say('The picture is being made ready.');
    try {
      const added = await addPicture(this.#control ?? control, file);
      if (added === undefined) this.#say('');
      else if ('problem' in added) this.#refuse(`Not taken: ${added.problem}`);
      else {
        this.#say(added.words);
        // Another picture under the same name is no change that Decap tells.
        if (added.value === this.#shown) await this.#show(this.#control ?? control);
      }
    } catch (error) {
      this.#refuse(`Not taken: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      this.#finish(this.#control ?? control);
    }
  }

  #finish(control: PictureControl): void {
    this.#waiting -= 1;
    if (this.#waiting > 0) return;
    this.#file.value = '';
    if (this.#wasAsked) control.validate();
    this.#wasAsked = false;
  }

  async #offer(): Promise<void> {
    if (this.#control === undefined) return;
    const choices = await listChoices(this.#control);
    if (choices.length === 0) {
      this.#say('There is none yet.');
      return;
    }
    const none = make('option', { value: '', textContent: 'Choose one' });
    const options = choices.map((value) => make('option', { value, textContent: value }));
    this.#choice.replaceChildren(none, ...options);
    // Who has gone on to another field while the list came stays there.
    const isHere = document.activeElement === this.#choose;
    this.#choice.hidden = false;
    this.#choose.hidden = true;
    if (isHere) this.#choice.focus();
  }

  #change(value: string): void {
    if (this.#control === undefined) return;
    this.#say(value === '' ? sayLeft(this.#control, value).join(' ') : '');
    this.#control.onChange(value);
  }

  #say(words: string): void {
    this.#says.role = 'status';
    this.#says.textContent = words;
  }

  #refuse(words: string): void {
    this.#says.role = 'alert';
    this.#says.textContent = words;
  }
}

function toNameWords(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value.includes('/unsaved-') ? 'Named when the entry is saved for the first time.' : value;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

customElements.define('rt-picture', PictureField);
