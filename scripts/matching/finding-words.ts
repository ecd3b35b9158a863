import { findings as copy, type FindingParts } from '../../src/copy/en/findings.ts';
import {
  fullCodes,
  timesCodes,
  type Finding,
  type FindingCode,
} from '../../src/domain/matching/findings.ts';

/** A code without words does not compile. */
const sentences: Record<FindingCode, (parts: FindingParts) => string> = copy.sentences;

/** Says what a finding means and what to do, which once a cohort has begun is never to plan again. */
export function toFindingSentence(finding: Finding, stage: 'before-start' | 'started'): string {
  const sentence = sentences[finding.code]({
    group: finding.group ?? 'The grouping',
    people: finding.handles.join(' and '),
    found: finding.found ?? '',
    expected: finding.expected ?? '',
  });
  if (finding.level === 'notice') return sentence.replace(copy.again, copy.asItIs);
  if (stage === 'before-start') return sentence;
  return sentence.replace(copy.byHand, copy.settle).replace(copy.again, copy.settle);
}

const timeCodes: readonly FindingCode[] = [
  'slot-off-grid',
  'slot-not-offered',
  'slot-meets-session',
  'overlapping-meetings',
];

/**
 * Tells whether a finding rests on what is sealed, so that its sentence must not reach a public log.
 * @param times whether everybody may know when groups meet
 */
export function isPrivateFinding({ code }: Finding, times: 'public' | 'sealed'): boolean {
  if (times === 'sealed' && timeCodes.includes(code)) return true;
  return [...fullCodes, ...timesCodes].some((one) => one === code);
}
