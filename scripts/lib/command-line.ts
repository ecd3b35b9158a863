import { parseArgs } from 'node:util';

/** An option of a command: `--name value` or a switch. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly description: string;
  /** Name of the value in the usage text, such as `DIR`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly multiple?: true;
}

/** A word of a command that is not an option. */
export interface PositionalSpec {
  readonly name: string;
  readonly description: string;
  readonly count: 'one' | 'optional' | 'any';
  /** The folder of the content whose folders are what it can be. */
  readonly folder?: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export interface CommandShape<Options extends OptionSpecs> {
  /** As a person types it after `npm run`, such as `plan`. */
  readonly name: string;
  /** One sentence: what it does. */
  readonly summary: string;
  readonly positionals: readonly PositionalSpec[];
  readonly options: Options;
  readonly examples: readonly string[];
}

/** The values of a command line, by the names of its options. */
export type OptionValues<Options extends OptionSpecs> = {
  readonly [Name in keyof Options]: Options[Name] extends { type: 'boolean' }
    ? boolean
    : Options[Name] extends { multiple: true }
      ? readonly string[]
      : string | undefined;
};

export type ParsedCommandLine<Options extends OptionSpecs> =
  | {
      readonly kind: 'run';
      readonly values: OptionValues<Options>;
      readonly positionals: readonly string[];
      readonly content: string | undefined;
    }
  | { readonly kind: 'help' }
  | {
      readonly kind: 'missing';
      readonly word: PositionalSpec;
      readonly content: string | undefined;
    }
  | { readonly kind: 'wrong'; readonly message: string };

const sharedOptions = {
  content: {
    type: 'string',
    value: 'DIR',
    description: 'The folder of content to use; by default ROUNDTABLE_CONTENT, else content.',
  },
  help: { type: 'boolean', description: 'Show this text.' },
} as const satisfies OptionSpecs;

/** Reads the words after a command's name; unknown options, values and counts are refused with a sentence. */
export function parseCommandLine<Options extends OptionSpecs>(
  shape: CommandShape<Options>,
  words: readonly string[],
): ParsedCommandLine<Options> {
  const specs: OptionSpecs = { ...shape.options, ...sharedOptions };
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      options: Object.fromEntries(
        Object.entries(specs).map(([name, spec]) => [
          name,
          { type: spec.type, multiple: spec.multiple ?? false },
        ]),
      ),
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    return { kind: 'wrong', message: toFirstSentence(error) };
  }
  if (parsed.values['help'] === true) return { kind: 'help' };
  const refusal =
    findWrongChoice(specs, parsed.values) ?? findSurplus(shape.positionals, parsed.positionals);
  if (refusal !== undefined) return { kind: 'wrong', message: refusal };
  const named = parsed.values['content'];
  const content = typeof named === 'string' ? named : undefined;
  const required = shape.positionals.filter((spec) => spec.count === 'one');
  const word = required[parsed.positionals.length];
  if (word !== undefined) return { kind: 'missing', word, content };
  return {
    kind: 'run',
    values: withAbsentOptions(shape.options, parsed.values),
    positionals: parsed.positionals,
    content,
  };
}

/** Writes the text of `--help`. */
export function renderUsage(shape: CommandShape<OptionSpecs>): string {
  const words = shape.positionals.map(renderPositional);
  const lines = [
    shape.summary,
    '',
    `Usage: npm run ${shape.name} -- ${[...words, '[options]'].join(' ')}`,
  ];
  const rows: [string, string][] = shape.positionals.map((spec) => [spec.name, spec.description]);
  for (const [name, spec] of Object.entries({ ...shape.options, ...sharedOptions })) {
    rows.push([renderOption(name, spec), spec.description]);
  }
  const width = Math.max(...rows.map(([left]) => left.length));
  lines.push('', ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`));
  if (shape.examples.length > 0) {
    lines.push('', 'Examples:', ...shape.examples.map((example) => `  ${example}`));
  }
  return `${lines.join('\n')}\n`;
}

function renderPositional(spec: PositionalSpec): string {
  if (spec.count === 'one') return spec.name;
  return spec.count === 'optional' ? `[${spec.name}]` : `[${spec.name} …]`;
}

function renderOption(name: string, spec: OptionSpec): string {
  if (spec.type === 'boolean') return `--${name}`;
  return `--${name} ${spec.choices?.join('|') ?? spec.value ?? 'VALUE'}`;
}

function findWrongChoice(
  specs: OptionSpecs,
  values: Readonly<Record<string, unknown>>,
): string | undefined {
  for (const [name, spec] of Object.entries(specs)) {
    const value = values[name];
    if (spec.choices === undefined || typeof value !== 'string') continue;
    if (!spec.choices.includes(value)) {
      return `--${name} takes ${spec.choices.join(', ')}, not "${value}".`;
    }
  }
  return undefined;
}

function findSurplus(
  specs: readonly PositionalSpec[],
  positionals: readonly string[],
): string | undefined {
  const surplus = positionals[specs.length];
  if (surplus !== undefined && !specs.some((spec) => spec.count === 'any')) {
    return `"${surplus}" is one word too many.`;
  }
  return undefined;
}

function withAbsentOptions<Options extends OptionSpecs>(
  specs: Options,
  values: Readonly<Record<string, unknown>>,
): OptionValues<Options> {
  const entries = Object.entries(specs).map(([name, spec]) => {
    const absent = spec.type === 'boolean' ? false : spec.multiple === true ? [] : undefined;
    return [name, values[name] ?? absent];
  });
  // parseArgs checked each value against its spec, which TypeScript can't follow through fromEntries.
  return Object.fromEntries(entries) as OptionValues<Options>;
}

function toFirstSentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [first] = text.split(/(?<=[.])\s|\n/);
  return first ?? text;
}
