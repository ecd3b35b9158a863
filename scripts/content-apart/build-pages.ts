import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { toStoreFile } from '../../src/records/files/read-apart.ts';
import { findAstro } from '../lib/find-astro.ts';
import { beginReading } from './begin-reading.ts';
import { toCacheFolder, toContentFolder } from './build-place.ts';

// Runs the site generator, and lets the content be read while it still loads.
const folder = toContentFolder();
const file = toStoreFile(path.resolve(toCacheFolder(folder)));
void beginReading({ root: process.cwd(), folder, file });
const astro = findAstro();
process.argv.splice(1, 1, astro);
await import(pathToFileURL(astro).href);
