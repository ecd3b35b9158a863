import { appendFile } from 'node:fs/promises';
import process from 'node:process';

/** Gives values of one line to later steps and jobs of the running workflow; does nothing outside one. */
export async function appendStepOutput(values: Readonly<Record<string, string>>): Promise<void> {
  const file = process.env['GITHUB_OUTPUT'];
  if (file === undefined || file === '') return;
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
  await appendFile(file, lines.join(''));
}
