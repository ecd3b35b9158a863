import { toSubscribeAddress } from '../domain/calendar/subscribe-address.ts';

/**
 * Offers to subscribe to a calendar and to copy its address: the one under which the page itself was
 * found, which is right wherever the site stands.
 */
class CalendarAddress extends HTMLElement {
  connectedCallback(): void {
    const file = this.querySelector<HTMLAnchorElement>('a[download]');
    const subscribe = this.querySelector<HTMLAnchorElement>('.subscribe');
    const copy = this.querySelector('button');
    if (file === null || subscribe === null || copy === null) return;
    subscribe.href = toSubscribeAddress(file.href);
    subscribe.hidden = false;
    copy.hidden = false;
    copy.addEventListener('click', () => void this.#copy(file.href));
  }

  /** Where nothing may be put on the clipboard, the address stands there to be copied by hand. */
  async #copy(address: string): Promise<void> {
    const status = this.querySelector('[role=status]');
    try {
      await navigator.clipboard.writeText(address);
      if (status !== null) status.textContent = this.dataset['copied'] ?? '';
    } catch {
      const field = this.querySelector('input') ?? this.appendChild(toField(address));
      field.select();
    }
  }
}

function toField(address: string): HTMLInputElement {
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = address;
  field.ariaLabel = address;
  return field;
}

customElements.define('rt-calendar', CalendarAddress);
