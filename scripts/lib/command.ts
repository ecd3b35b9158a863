import { statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {
  parseCommandLine,
  renderUsage,
  type CommandShape,
  type OptionSpecs,
  type OptionValues,
} from './command-line.ts';
import { toMissingSentence } from './cohort-word.ts';
import { toSystemSentence } from './system-failure.ts';

/** 0 done, 1 problems found, 2 used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** What a running command gets: its words, the folder of content, and where its output goes. */
export interface CommandInput<Options extends OptionSpecs> {
  readonly options: OptionValues<Options>;
  readonly positionals: readonly string[];
  /** Absolute path of the folder that holds program.yml, mentors/, cohorts/ and so on. */
  readonly contentFolder: string;
  /** Writes a line to standard output. */
  readonly print: (line: string) => void;
  /** Writes a line to standard error: progress, warnings, refusals. */
  readonly note: (line: string) => void;
}

export interface Command<Options extends OptionSpecs> extends CommandShape<Options> {
  readonly run: (input: CommandInput<Options>) => Promise<ExitCode>;
}

/** Thrown where a command finds that it was used wrongly; its message says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Thrown where a command can't go on for a reason that a person can mend; its message says how. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}

/** Runs a command on the words of the process and sets the process's exit code. */
export async function runCommand<const Options extends OptionSpecs>(
  command: Command<Options>,
): Promise<void> {
  // A reader that has seen enough (`… | head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await executeCommand(command, process.argv.slice(2), {
    print: (line) => process.stdout.write(`${line}\n`),
    note: (line) => process.stderr.write(`${line}\n`),
  });
}

/** Runs a command on given words and says how it ended; never throws. */
export async function executeCommand<Options extends OptionSpecs>(
  command: Command<Options>,
  words: readonly string[],
  output: Pick<CommandInput<Options>, 'print' | 'note'>,
): Promise<ExitCode> {
  const parsed = parseCommandLine(command, words);
  if (parsed.kind === 'help') {
    output.print(renderUsage(command).trimEnd());
    return 0;
  }
  if (parsed.kind === 'wrong') return refuse(command.name, parsed.message, output.note);
  const named = parsed.content ?? process.env['ROUNDTABLE_CONTENT'];
  const contentFolder = path.resolve(named ?? 'content');
  if (parsed.kind === 'missing') {
    return refuse(command.name, toMissingSentence(parsed.word, contentFolder), output.note);
  }
  const wrongFolder = named === undefined ? undefined : findWrongFolder(contentFolder);
  if (wrongFolder !== undefined) return refuse(command.name, wrongFolder, output.note);
  try {
    return await command.run({
      ...output,
      options: parsed.values,
      positionals: parsed.positionals,
      contentFolder,
    });
  } catch (error) {
    if (error instanceof UsageError) return refuse(command.name, error.message, output.note);
    output.note(`${command.name}: ${describeFailure(error)}`);
    return 1;
  }
}

/** Says what is wrong with the folder that was named, the same in every command. */
function findWrongFolder(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) return undefined;
  const is =
    stats === undefined ? `There is no folder ${folder}` : `${folder} is a file, no folder`;
  return `${is}. Name the folder that holds program.yml with --content or ROUNDTABLE_CONTENT.`;
}

function refuse(name: string, message: string, note: (line: string) => void): ExitCode {
  note(`${name}: ${message}`);
  note(`See "npm run ${name} -- --help".`);
  return 2;
}

function describeFailure(error: unknown): string {
  if (error instanceof CommandFailure) return error.message;
  if (!(error instanceof Error)) return String(error);
  const sentence = toSystemSentence(error);
  if (sentence !== undefined && process.env['ROUNDTABLE_DEBUG'] === undefined) return sentence;
  return process.env['ROUNDTABLE_DEBUG'] === undefined
    ? `${error.message} (ROUNDTABLE_DEBUG=1 shows where.)`
    : (error.stack ?? error.message);
}
