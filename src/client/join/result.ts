import type { Copy } from '../../copy/copy.ts';
import { toFileParts } from '../../domain/enrollment/file-parts.ts';
import { isShortEnough, toFilledIssueAddress, toProposal } from '../../domain/forge.ts';
import { changeIssueForm, changeWords } from '../../domain/issue-forms.ts';
import { toEditAddress } from '../../domain/repository-address.ts';
import { findCaution } from './contact-caution.ts';
import type { MadeFile } from './sealed-file.ts';
import { showSealed } from './sealed-answers.ts';
import { showSecondLook } from './second-look.ts';
import type { JoinSettings } from './settings.ts';

/** Where a file is sent, in which way, and what is copied on the way. */
interface Sending {
  readonly address: string;
  readonly how: keyof Copy['joinCheck']['send']['ways'];
  readonly copied: string;
}

type Words = Copy['joinCheck'];

/** Shows the exact file, who can read it, what else can be seen, and the ways to send it; moves the focus there. */
export function showResult(
  form: HTMLFormElement,
  file: MadeFile,
  settings: JoinSettings,
  words: Words,
): void {
  const result = form.querySelector<HTMLElement>('.result');
  if (result === null) return;
  const folder = `content/cohorts/${settings.cohort}/enrollments`;
  const name = `${file.handle}.yml`;
  const part = (key: string) => result.querySelector<HTMLElement>(`[data-part="${key}"]`);
  part('path')?.replaceChildren(`${folder}/${name}`);
  part('lines')?.replaceChildren(
    ...toFileParts(file.text).map((line) => toLine(line, settings, words)),
  );
  showSealed(part('sealed'), form, file.part, settings);
  showSecondLook(part('look'), form, file, settings);
  part('also')?.replaceChildren(...toAlso(settings, words));
  const keyName = `key-${settings.cohort}-${file.handle}.txt`;
  const keyText = `${words.keyFile(settings.cohort, file.handle)}\n# ${file.keys.recipient}\n${file.keys.identity}\n`;
  offerDownload(part('key'), keyName, keyText);
  offerDownload(part('file'), settings.makes === 'file' ? name : `sealed-${name}`, file.text);
  showProposal(part, toSending(file, settings), file, settings, words);
  result.hidden = false;
  result.querySelector('h3')?.focus();
}

/** How a file is sent: a new file at the forge, or for a private part alone a request that a program carries out. */
function toSending(file: MadeFile, settings: JoinSettings): Sending {
  const { repository, cohort, makes } = settings;
  const folder = `content/cohorts/${cohort}/enrollments`;
  const name = `${file.handle}.yml`;
  if (makes === 'file') {
    const { address, text } = toProposal(repository, { folder, name, text: file.text });
    return { address, how: text, copied: file.text };
  }
  const { handle, keys, sealed } = file;
  const answers = { handle, change: changeWords.seal, cohort, recipient: keys.recipient };
  const filled = toFilledIssueAddress(repository, changeIssueForm, { ...answers, sealed });
  if (filled === undefined) {
    const address = toEditAddress(repository, `${folder}/${name}`);
    return { address, how: 'to-paste-over', copied: file.text };
  }
  if (isShortEnough(filled)) return { address: filled, how: 'as-request', copied: sealed };
  const short = toFilledIssueAddress(repository, changeIssueForm, answers) ?? filled;
  return { address: short, how: 'to-paste-sealed', copied: sealed };
}

function toLine(
  { key, text }: { key: string; text: string },
  settings: JoinSettings,
  words: Words,
): HTMLElement {
  const line = document.createElement('li');
  line.className = key;
  const shown = document.createElement('pre');
  const code = document.createElement('code');
  code.textContent = text;
  shown.append(code);
  if (key === 'sealed') shown.tabIndex = 0;
  const reader = document.createElement('p');
  reader.className = 'small soft';
  reader.textContent = words.reads(key, settings.repository.visibility ?? 'public');
  line.append(shown, reader);
  const caution = findCaution(key, text, settings);
  if (caution !== undefined) {
    const said = document.createElement('p');
    said.className = 'caution';
    said.textContent = caution;
    line.append(said);
  }
  return line;
}

function toAlso({ repository, publishes, demo }: JoinSettings, words: Words): HTMLElement[] {
  const { also } = words;
  const sentences = [
    also.account(repository.host),
    also.time,
    also.applied,
    publishes === 'counts' ? also.unplacedHidden : also.unplaced,
    also.history,
    ...(demo ? [words.demoKey] : []),
  ];
  return sentences.map((sentence) => {
    const item = document.createElement('li');
    item.textContent = sentence;
    return item;
  });
}

function offerDownload(link: HTMLElement | null, name: string, text: string): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
}

function showProposal(
  part: (key: string) => HTMLElement | null,
  { address, how, copied }: Sending,
  { text, handle }: MadeFile,
  { repository, makes }: JoinSettings,
  words: Words,
): void {
  part('send')?.replaceChildren(words.send.ways[how](repository.host));
  const area = part('text');
  if (area instanceof HTMLTextAreaElement) {
    area.value = text;
    area.onfocus = () => {
      area.select();
    };
  }
  const copy = (): void => {
    void copyText(copied, area).then((isCopied) => {
      part('copied')?.replaceChildren(isCopied ? words.copied : words.copyByHand);
    });
  };
  const button = part('copy');
  if (button !== null) button.onclick = copy;
  const open = part('open');
  if (open instanceof HTMLAnchorElement) {
    open.href = address;
    open.textContent = words.send[makes === 'file' ? 'action' : 'go'](repository.host);
    open.onclick = how.startsWith('to-paste') ? copy : null;
  }
  const letter = part('letter');
  if (letter instanceof HTMLAnchorElement) {
    letter.href = `${letter.href.replace(/&body=.*/, '')}&body=${encodeURIComponent(words.letter(handle))}`;
  }
}

/** Copies a text; where the browser forbids it, opens and selects it so that a person can. */
async function copyText(text: string, area: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const details = area?.closest('details');
    if (details) details.open = true;
    area?.focus();
    return false;
  }
}
