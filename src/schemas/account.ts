import { z } from 'zod';

/** The forge account that may change a person's files; apart from the handle, so a freed login can't be taken over. */
export const accountSchema = z
  .strictObject({
    forge: z.enum(['github', 'gitlab', 'forgejo']).meta({
      title: 'Forge',
      description: 'Where the account is.',
      examples: ['github'],
    }),
    login: z
      .string()
      .regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/, 'Write the login name alone, without @.')
      .meta({ title: 'Login', description: 'The login name, without @.', examples: ['octocat'] }),
    id: z.int().positive().optional().meta({
      title: 'Numeric id',
      description: 'The number that stays with the account when its login changes.',
      examples: [583231],
    }),
  })
  .meta({
    title: 'Account',
    description: 'The forge account that may change this file without a coordinator.',
    examples: [{ forge: 'github', login: 'octocat', id: 583231 }],
  });

export type Account = z.output<typeof accountSchema>;
