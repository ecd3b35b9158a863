import path from 'node:path';
import { UsageError, type Command, type CommandInput } from '../lib/command.ts';
import { writeFiles } from '../lib/write-files.ts';
import type { BenchCase, MeasuredCase } from './bench-case.ts';
import { toBenchRecord, type BenchRecord, type RecordedSubject } from './bench-records.ts';
import {
  listCircleCases,
  listCrowdCases,
  listMentorLedCases,
  listPairSumCases,
  listTeamCases,
  listYardsticks,
  type Extent,
} from './cases.ts';
import { compareBytes } from './compare-bytes.ts';
import { findAnswerFaults } from './find-faults.ts';
import { readInstanceFolder } from './instance-folder.ts';
import { Meter } from './measure.ts';
import { renderMentorLed } from './report-mentor-led.ts';
import { renderCircles, renderPairSums, renderTeams } from './report-others.ts';
import { toGeometricMean } from './statistics.ts';

const subjects = [
  'mentor-led',
  'circles',
  'teams',
  'pair-sums',
  'same-bytes',
  'large',
  'huge',
] as const;

type Subject = (typeof subjects)[number];

const options = {
  instances: {
    type: 'string',
    value: 'DIR',
    description: 'Measure the instances in DIR; without SUBJECT, nothing else.',
  },
  json: {
    type: 'string',
    value: 'FILE',
    description: 'Write a list with one record per instance to FILE.',
  },
  runs: {
    type: 'string',
    value: 'N',
    description: 'Measure everything N times and take the median; 3 by default.',
  },
  quick: {
    type: 'boolean',
    description: 'Measure once, one instance of each class, and leave out what takes minutes.',
  },
  alone: {
    type: 'boolean',
    description: 'Measure the product alone, without the reference.',
  },
  node: {
    type: 'string',
    multiple: true,
    value: 'PATH',
    description: 'With same-bytes, another Node to plan with; may be repeated.',
  },
} as const;

type Input = CommandInput<typeof options>;

export const benchCommand: Command<typeof options> = {
  name: 'bench',
  summary:
    'Measures how groups are formed, each time in a fresh process and as ratios to HiGHS in the same run.',
  positionals: [
    {
      name: 'SUBJECT',
      description: `What to measure: ${subjects.join(', ')}. By default all but huge.`,
      count: 'any',
    },
  ],
  options,
  examples: [
    'npm run bench -- --quick',
    'npm run bench -- circles teams',
    'npm run bench -- --instances instances --json figures.json',
    'npm run bench -- same-bytes --node /opt/node-22/bin/node',
  ],
  async run(input) {
    return new BenchRun(input).run();
  },
};

class BenchRun {
  readonly #input: Input;
  readonly #extent: Extent;
  readonly #meter: Meter;
  readonly #records: BenchRecord[] = [];
  readonly #faults: string[] = [];

  constructor(input: Input) {
    const { quick, runs } = input.options;
    this.#input = input;
    this.#extent = quick ? 'quick' : 'full';
    this.#meter = new Meter(quick && runs === undefined ? 1 : toRunCount(runs ?? '3'));
  }

  async run(): Promise<0 | 1> {
    const { instances, json } = this.#input.options;
    const chosen = chooseSubjects(this.#input);
    if (instances !== undefined) await this.#runFolder(instances);
    for (const subject of chosen) await this.#runSubject(subject);
    if (json !== undefined) {
      const text = `${JSON.stringify(this.#records, undefined, 2)}\n`;
      await writeFiles([{ path: path.resolve(json), text }]);
      this.#input.note(`${json} holds ${this.#records.length} records.`);
    }
    for (const fault of this.#faults) this.#input.note(fault);
    return this.#faults.length === 0 ? 0 : 1;
  }

  async #runFolder(folder: string): Promise<void> {
    const { cases, problems } = await readInstanceFolder(folder);
    this.#faults.push(...problems);
    for (const subject of ['mentor-led', 'teams'] as const) {
      const some = cases.filter(({ own }) => own.subject === subject);
      if (some.length > 0) await this.#measureAll(subject, some);
    }
  }

  async #runSubject(subject: Subject): Promise<void> {
    const extent = this.#extent;
    if (subject === 'mentor-led') await this.#measureAll(subject, listMentorLedCases(extent));
    if (subject === 'teams') await this.#measureAll(subject, listTeamCases(extent));
    if (subject === 'circles') await this.#measureAll(subject, listCircleCases(extent));
    if (subject === 'pair-sums') await this.#measureAll(subject, listPairSumCases(extent));
    if (subject === 'large' || subject === 'huge') {
      await this.#measureAll('mentor-led', listCrowdCases(subject));
    }
    if (subject === 'same-bytes') {
      const { lines, faults } = await compareBytes(this.#input.options.node);
      this.#faults.push(...faults);
      for (const line of [...lines, '']) this.#input.print(line);
    }
  }

  async #measureAll(subject: RecordedSubject, cases: readonly BenchCase[]): Promise<void> {
    const measured: MeasuredCase[] = [];
    for (const one of cases) {
      try {
        measured.push(await this.#measureOne(subject, one));
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        this.#faults.push(`${one.name}: ${detail}`);
      }
    }
    this.#records.push(...measured.map((one) => toBenchRecord(subject, one)));
    this.#faults.push(...(subject === 'pair-sums' ? [] : findAnswerFaults(measured)));
    const lines = await this.#render(subject, measured);
    for (const line of [...lines, '']) this.#input.print(line);
  }

  async #measureOne(subject: RecordedSubject, one: BenchCase): Promise<MeasuredCase> {
    const isAlone = this.#input.options.alone && subject !== 'pair-sums';
    const measured = await this.#meter.measure(isAlone ? { ...one, reference: undefined } : one);
    const against = measured.reference === undefined ? '' : ` (${toSeconds(measured.reference)})`;
    this.#input.note(`${one.name}: ${toSeconds(measured.own)}${against}`);
    return measured;
  }

  async #render(subject: RecordedSubject, cases: readonly MeasuredCase[]): Promise<string[]> {
    switch (subject) {
      case 'mentor-led':
        return renderMentorLed(cases);
      case 'teams':
        return renderTeams(cases);
      case 'circles':
        return renderCircles(cases, await this.#measureYardstick());
      case 'pair-sums':
        return renderPairSums(cases);
    }
  }

  async #measureYardstick(): Promise<number> {
    if (this.#input.options.alone) return NaN;
    const seconds: number[] = [];
    for (const job of listYardsticks(this.#extent)) {
      seconds.push((await this.#meter.measureJob(job)).seconds);
    }
    return toGeometricMean(seconds);
  }
}

function toSeconds({ seconds }: { seconds: number }): string {
  return `${seconds.toFixed(2)} s`;
}

function toRunCount(text: string): number {
  const runs = Number(text);
  if (Number.isSafeInteger(runs) && runs > 0) return runs;
  throw new UsageError(`--runs takes a whole number of at least 1, not "${text}".`);
}

function chooseSubjects({ positionals, options }: Input): readonly Subject[] {
  const unknown = positionals.find((word) => !subjects.some((subject) => subject === word));
  if (unknown !== undefined) {
    throw new UsageError(`There is no subject ${unknown}. The subjects: ${subjects.join(', ')}.`);
  }
  if (positionals.length > 0) return subjects.filter((subject) => positionals.includes(subject));
  if (options.instances !== undefined) return [];
  return subjects.filter(
    (subject) => subject !== 'huge' && !(options.quick && subject === 'large'),
  );
}
