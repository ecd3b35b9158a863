import { accountRules } from './account-rules.ts';
import { agreementRules } from './agreement-rules.ts';
import { capacityRules } from './capacity-rules.ts';
import { cohortRules } from './cohort-rules.ts';
import { contactRule } from './contact-rule.ts';
import { enrollmentRules } from './enrollment-rules.ts';
import { futureDateRule } from './future-date-rule.ts';
import { groupingRules } from './grouping-rules.ts';
import { libraryRules } from './library-rules.ts';
import { linkRule } from './link-rule.ts';
import { localeRules } from './locale-rules.ts';
import { mentorRules } from './mentor-rules.ts';
import { outcomeRules } from './outcome-rules.ts';
import { overrideRules } from './override-rules.ts';
import { pageRules } from './page-rules.ts';
import { portraitRules } from './portrait-rules.ts';
import { programRules } from './program-rules.ts';
import { outdatedZoneRule, unknownReferenceRules } from './references/unknown-references.ts';
import { rotationRules } from './rotation-rules.ts';
import type { Rule } from './rule.ts';
import { sealedTimesRules } from './sealed-times-rules.ts';
import { sealedToNoKeyRule } from './sealed-to-no-key-rule.ts';
import { sealingRules } from './sealing-rules.ts';
import { sessionRules } from './session-rules.ts';
import { textTranslationRules } from './text-translation-rules.ts';
import { topicRules } from './topic-rules.ts';
import { translationRules } from './translation-rules.ts';
import { twinRules } from './twin-rules.ts';

/** Every rule of `check`, in the order in which their pages are listed. */
export const allRules: readonly Rule[] = [
  ...unknownReferenceRules,
  outdatedZoneRule,
  ...programRules,
  ...localeRules,
  ...pageRules,
  ...topicRules,
  ...mentorRules,
  ...portraitRules,
  futureDateRule,
  ...twinRules,
  ...accountRules,
  ...cohortRules,
  ...sessionRules,
  ...outcomeRules,
  ...overrideRules,
  ...agreementRules,
  ...enrollmentRules,
  contactRule,
  ...sealingRules,
  sealedToNoKeyRule,
  ...sealedTimesRules,
  ...groupingRules,
  ...rotationRules,
  ...capacityRules,
  ...libraryRules,
  ...translationRules,
  ...textTranslationRules,
  linkRule,
];
