import { githubReporter } from './github.ts';
import { jsonReporter } from './json.ts';
import type { Report, Reporter, ReportOutput } from './report.ts';
import { terminalReporter } from './terminal.ts';

/** Names that `--reporter` takes; the first is used when none is given. */
export const reporterNames = ['terminal', 'json', 'github'] as const;

const reporters: Readonly<Record<(typeof reporterNames)[number], Reporter>> = {
  terminal: terminalReporter,
  json: jsonReporter,
  github: githubReporter,
};

/** Finds a reporter by name. */
export function findReporter(name: string | undefined): Reporter {
  const known = reporterNames.find((each) => each === name) ?? 'terminal';
  return reporters[known];
}

/** Lets a reporter report. One that fails becomes a warning: what was found does not depend on it. */
export async function runReporter(
  reporter: Reporter,
  report: Report,
  output: ReportOutput,
  warn: (line: string) => void,
): Promise<void> {
  try {
    await reporter.report(report, output);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    warn(`The ${reporter.name} reporter failed: ${reason} The result of the check stands.`);
  }
}
