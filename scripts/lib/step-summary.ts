import { appendFile } from 'node:fs/promises';
import process from 'node:process';

/** Adds Markdown to the summary of the running workflow step; does nothing outside one. */
export async function appendStepSummary(markdown: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file !== undefined && file !== '') await appendFile(file, `${markdown}\n`);
}
