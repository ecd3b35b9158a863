import type { Copy } from '../../copy/copy.ts';
import { countClaims } from '../../domain/group-check/check-groups.ts';
import type { Claim, ClaimName, Found, Hindrance } from '../../domain/group-check/claims.ts';

/** What a page shows of a check: a sentence to be announced, and each claim. */
export interface ShownClaims {
  readonly summary: string;
  readonly list: HTMLElement;
}

const marks: Readonly<Record<Claim['status'], string>> = {
  holds: 'M3 8.5 6.5 12 13 4.5',
  broken: 'M4 4l8 8M12 4l-8 8',
  changed: 'M3 8h10',
  unchecked: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2Q8 8.8 8 10M8 13v.1',
};

/** Says what came of checking each claim: what does not hold first, then the rest in order. */
export function showClaims(claims: readonly Claim[], copy: Copy['groupCheck']): ShownClaims {
  const count = (status: Claim['status']) => countClaims(claims, status);
  const broken = claims.filter(({ status }) => status === 'broken');
  const others = claims.filter(({ status }) => status !== 'broken');
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  list.append(...[...broken, ...others].map((claim) => toItem(claim, copy)));
  return {
    summary: copy.summary(count('holds'), count('broken'), count('changed'), count('unchecked')),
    list,
  };
}

function toItem(claim: Claim, copy: Copy['groupCheck']): HTMLElement {
  // A claim or a hindrance without words does not compile.
  const names: Readonly<Record<ClaimName, string>> = copy.claims;
  const item = document.createElement('li');
  item.dataset['claim'] = claim.name;
  item.dataset['status'] = claim.status;
  const verdict = toElement('span', copy.statuses[claim.status]);
  verdict.className = 'verdict';
  verdict.prepend(toMark(marks[claim.status]));
  const text = document.createElement('div');
  text.append(names[claim.name], ...listDetails(claim, copy).map((line) => toElement('p', line)));
  item.append(verdict, text);
  return item;
}

function listDetails(claim: Claim, copy: Copy['groupCheck']): string[] {
  const hindrances: Readonly<Record<Hindrance, string>> = copy.hindrances;
  switch (claim.status) {
    case 'holds':
      return [];
    case 'unchecked':
      return [hindrances[claim.why]];
    case 'broken':
      return claim.found.map((one) => toSentence(one, copy));
    case 'changed':
      return [copy.changed, ...claim.found.map((one) => toSentence(one, copy))];
  }
}

/** Codes that no page can come across have no words. */
function toSentence(one: Found, { found }: Copy['groupCheck']): string {
  const words: Partial<Record<Found['code'], (one: Found) => string>> = found;
  return words[one.code]?.(one) ?? one.code;
}

function toMark(path: string): SVGElement {
  const svg = toShape('svg', { viewBox: '0 0 16 16', width: '14', height: '14' });
  svg.setAttribute('aria-hidden', 'true');
  svg.append(toShape('path', { d: path }));
  return svg;
}

function toShape(name: 'svg' | 'path', values: Readonly<Record<string, string>>): SVGElement {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(values)) shape.setAttribute(key, value);
  return shape;
}

function toElement(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
