import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import { z } from 'zod';
import { programSchema } from '../../src/schemas/program.ts';
import { CommandFailure } from './command.ts';

const basePath = z.object({ base: programSchema.shape.base });

/** Where a build goes and the base path that it is served under. */
export interface SitePlace {
  readonly folder: string;
  readonly base: string;
}

/** Finds the folder of the built site and the base path of its programme. */
export async function readSitePlace(contentFolder: string): Promise<SitePlace> {
  const file = path.join(contentFolder, 'program.yml');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandFailure(`${file} is missing. Name the folder of content with --content.`);
  });
  const read = basePath.safeParse(parse(text));
  if (!read.success)
    throw new CommandFailure(`${file} has no usable base path. Run "npm run check".`);
  return { folder: path.resolve(process.env['ROUNDTABLE_OUT'] ?? 'dist'), base: read.data.base };
}
