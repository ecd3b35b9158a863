import { toZonePlace } from '../../copy/zone-places.ts';
import { loadZonesCopy } from '../../copy/zones-copy.ts';

/** As many letters as people type before they look. */
const typed = 3;

/**
 * Names the places of a list of zones in the language of the page, each region in its order. Where a
 * place begins otherwise than its zone, the last group of the list has it by that name too, so that
 * typing either finds it.
 */
export async function nameZones(select: HTMLSelectElement, others: string): Promise<void> {
  const { lang } = document.documentElement;
  const { place, region } = await loadZonesCopy(lang);
  const { compare } = new Intl.Collator(lang);
  const chosen = select.value;
  const also: HTMLOptionElement[] = [];
  for (const group of select.querySelectorAll('optgroup')) {
    group.label = region(group.label);
    const options = [...group.querySelectorAll('option')];
    for (const option of options) {
      const plain = toZonePlace(option.value);
      const name = place(option.value);
      if (name === plain) continue;
      // Some names say their country or state themselves, the others keep what stands before them.
      option.text = name.includes(',') ? name : option.text.slice(0, -plain.length) + name;
      if (beginsAlike(plain, name)) continue;
      also.push(new Option(`${plain} (${name})`, option.value));
    }
    group.append(...options.sort((one, other) => compare(one.text, other.text)));
  }
  const last = document.createElement('optgroup');
  last.label = others;
  last.append(...also.sort((one, other) => compare(one.text, other.text)));
  if (also.length > 0) select.append(last);
  select.value = chosen;
}

function beginsAlike(one: string, other: string): boolean {
  const toStart = (name: string) => name.slice(0, typed).toLowerCase();
  return toStart(one) === toStart(other);
}
