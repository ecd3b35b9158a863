import { z } from 'zod';

/** A web address that is safe to link to. */
export const webAddressSchema = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'Write a web address that starts with https://.',
    abort: true,
  })
  .max(2000)
  .refine(
    (address) => /^https?:\/\/[^/?#\\@\s]+(?:[/?#][^\\\s]*)?$/i.test(address),
    'Write the address as a browser shows it, with no name before that of the site.',
  );
