import { loadJoinCheckCopy } from '../../copy/join-check-copy.ts';
import { getJoinWords } from '../words/join-words.ts';
import { readAnswers } from './fields.ts';
import type { FollowedName } from './follow-name.ts';
import { loadSealing } from './load-sealing.ts';
import { clearProblems, showProblems } from './problems.ts';
import { showResult } from './result.ts';
import type { JoinSettings } from './settings.ts';

/** What checking and sealing ended with: a sentence to say, and for the rest what shows it. */
interface SealingOutcome {
  readonly said: string;
  readonly show?: () => void;
}

/** Checks and seals the answers as they stand once everything for it is here; what was found before is cleared, nothing new is shown yet. */
export async function sealAnswers(
  form: HTMLFormElement,
  settings: JoinSettings,
  name: FollowedName,
): Promise<SealingOutcome> {
  clearProblems(form);
  const { makeSealedFile } = await loadSealing();
  const words = await loadJoinCheckCopy(document.documentElement.lang);
  await name.whenSettled();
  const answers = readAnswers(form);
  const file = await makeSealedFile(answers, settings);
  if (JSON.stringify(answers) !== JSON.stringify(readAnswers(form))) {
    return { said: getJoinWords().changed };
  }
  switch (file.kind) {
    case 'made':
      return {
        said: '',
        show: () => {
          showResult(form, file, settings, words);
        },
      };
    case 'unsealable':
      return { said: words.unsealable };
    case 'refused':
      return {
        said: '',
        show: () => {
          showProblems(form, file.problems);
        },
      };
  }
}
