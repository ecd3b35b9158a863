import { z } from 'zod';
import type {} from './annotations.ts';

/** `YYYY-MM-DD`, a day that exists in the calendar, in years whose clocks are known or foreseen. */
export const isoDateSchema = z.iso
  .date({ error: 'Write a date that exists, as YYYY-MM-DD.', abort: true })
  .refine((day) => /^(?:19[7-9]|2[01])/.test(day), 'Write a year from 1970 to 2199.')
  .meta({ widget: 'date' });

/** `HH:MM` on a 24-hour clock, without a zone: the zone stands beside it. */
export const wallTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time of day as HH:MM, from 00:00 to 23:59.')
  .meta({ widget: 'time' });

const handlePattern = /^[a-z0-9](-?[a-z0-9])*$/;

/** Tells whether Windows keeps a name for a device, so that no file or folder there can have it. */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/.test(name);
}

const deviceMessage = 'Windows keeps this name for a device. Choose another one.';

/** Names a person and their file. */
export const handleSchema = z
  .string()
  .max(39, 'Use at most 39 characters in a handle.')
  .regex(
    handlePattern,
    'Use lower-case letters, digits and single hyphens in a handle, such as mara-okafor.',
  )
  .refine((name) => !isDeviceName(name), deviceMessage);

/** Names a cohort, resource, track, page, topic, goal or session: the same alphabet as a handle, longer. */
export const slugSchema = z
  .string()
  .max(80, 'Use at most 80 characters in a name of a file.')
  .regex(handlePattern, 'Use lower-case letters, digits and single hyphens, such as first-meeting.')
  .refine((name) => !isDeviceName(name), deviceMessage);

export const topicKeySchema = slugSchema.meta({ reference: 'topic' });
export const mentorKeySchema = handleSchema.meta({ reference: 'mentor' });
export const personKeySchema = handleSchema.meta({ reference: 'person' });
export const resourceKeySchema = slugSchema.meta({ reference: 'resource' });
export const goalKeySchema = slugSchema.meta({ reference: 'goal' });

/** A language tag of BCP 47; `check` proves that the tag names a language. */
export const languageSchema = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
    'Write a language tag such as en, pt-BR or zh-Hant.',
  )
  .meta({ reference: 'language' });

/** An IANA zone identifier; `check` proves that the zone exists. */
export const zoneSchema = z
  .string()
  .max(64)
  .regex(
    /^(UTC|[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z0-9_+-]*){1,2})$/,
    'Write a time zone as Region/City, such as Europe/Berlin, or UTC.',
  )
  .meta({ reference: 'zone' });

/** A recipient of age encryption (X25519). */
export const recipientSchema = z
  .string()
  .regex(/^age1[02-9ac-hj-np-z]{58}$/, 'Write an age recipient: 62 characters that start with age1.');

/** Something to see: spaces, joiners, blank letters and marks that stand on nothing are none. */
const visible = /[^\p{C}\p{M}\p{Z}\p{DI}\u2800]/u;
const isVisible = (text: string) => visible.test(text);
const visibleMessage = 'Write something that people can see.';

/** Describes one line of text without control characters, in which there is something to see. */
export function lineSchema(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1, { error: 'Write something here, or leave the key out.', abort: true })
    .max(maxLength, `Use at most ${String(maxLength)} characters.`)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'Keep this on one line.')
    .refine(isVisible, visibleMessage);
}

/** Describes several lines of plain text, in which there is something to see. */
export function paragraphSchema(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1, { error: 'Write something here, or leave the key out.', abort: true })
    .max(maxLength, `Use at most ${String(maxLength)} characters.`)
    .regex(/^(?:[^\p{Cc}]|[\n\t])*$/u, 'Remove the control characters.')
    .refine(isVisible, visibleMessage)
    .meta({ widget: 'paragraph' });
}

/** Describes a list whose values are all different. */
export function distinctListSchema<Item extends z.ZodType<string>>(item: Item, maxLength: number) {
  return z
    .array(item)
    .max(maxLength, `List at most ${String(maxLength)}.`)
    .superRefine((values, context) => {
      const seen = new Set<string>();
      values.forEach((value, index) => {
        if (seen.size < seen.add(value).size) return;
        context.addIssue({
          code: 'custom',
          path: [index],
          message: `${value} is listed twice. Remove one of the two.`,
        });
      });
    });
}

export type IsoDate = z.output<typeof isoDateSchema>;
export type Handle = z.output<typeof handleSchema>;
export type Slug = z.output<typeof slugSchema>;
export type Zone = z.output<typeof zoneSchema>;
export type WallTime = z.output<typeof wallTimeSchema>;
