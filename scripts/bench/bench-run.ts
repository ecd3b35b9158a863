import path from 'node:path';
import type { CommandInput } from '../lib/command.ts';
import { loadHighsSolver } from '../lib/highs-solver.ts';
import { writeFiles } from '../lib/write-files.ts';
import type { BenchCase, MeasuredCase } from './bench-case.ts';
import { toBenchRecord, type BenchRecord, type RecordedSubject } from './bench-records.ts';
import { reportByHand } from './by-hand/report-by-hand.ts';
import {
  listCircleCases,
  listCrowdCases,
  listMentorLedCases,
  listPairSumCases,
  listRepairCases,
  listRotationCases,
  listTeamCases,
  listYardsticks,
  type Extent,
} from './cases.ts';
import { compareBytes } from './compare-bytes.ts';
import { findAnswerFaults } from './find-faults.ts';
import { readInstanceFolder } from './instance-folder.ts';
import { Meter } from './measure.ts';
import { listSeasons, playSeasons } from './season/play-seasons.ts';
import { compareBuilds } from './site/compare-builds.ts';
import { compareDirectory } from './site/compare-directory.ts';
import { compareSearch } from './site/compare-search.ts';
import { measureBuiltSite, type SiteReport } from './site/measure-built-site.ts';
import { measureSearchLatency } from './site/search-latency.ts';
import { measureSearchSize } from './site/measure-search-size.ts';
import { renderMentorLed } from './report-mentor-led.ts';
import { renderRepairs } from './report-repair.ts';
import { renderRotations } from './report-rotations.ts';
import { renderCircles, renderPairSums, renderTeams } from './report-others.ts';
import { toGeometricMean } from './statistics.ts';
import type { Timing } from './stopwatch.ts';

/** What is measured where nothing is named, in this order. */
export const usualSubjects = [
  'mentor-led',
  'circles',
  'teams',
  'pair-sums',
  'repair',
  'rotations',
  'same-bytes',
  'large',
] as const;

/** What is measured only when it is named. */
export const subjectsOnRequest = [
  'huge',
  'build',
  'directory',
  'search',
  'search-size',
  'search-latency',
  'season',
  'budgets',
  'lighthouse',
] as const;

/** What can be measured, in the order in which it is. */
export const benchSubjects = [...usualSubjects, ...subjectsOnRequest] as const;

/** One thing that can be measured. */
export type BenchSubject = (typeof benchSubjects)[number];

/** What a run of the benchmark is to measure, and where its lines go. */
export interface BenchOrder extends Pick<CommandInput<Record<string, never>>, 'print' | 'note'> {
  readonly subjects: readonly BenchSubject[];
  readonly extent: Extent;
  readonly runs: number;
  /** Whether the reference is left out. */
  readonly isAlone: boolean;
  /** Further Nodes to plan with. */
  readonly nodes: readonly string[];
  /** Folder of the content of the built site. */
  readonly contentFolder: string;
  /** An installed Lighthouse; npm fetches one otherwise. */
  readonly lighthouse: string | undefined;
  /** Folder of instances. */
  readonly instances: string | undefined;
  /** File of a cohort that was matched by hand. */
  readonly byHand: string | undefined;
  /** File for the records. */
  readonly json: string | undefined;
}

/** Measures all that is ordered and prints it; says 1 where an answer can't be right. */
export async function runBench(order: BenchOrder): Promise<0 | 1> {
  return new BenchRun(order).run();
}

class BenchRun {
  readonly #order: BenchOrder;
  readonly #meter: Meter;
  readonly #records: BenchRecord[] = [];
  readonly #faults: string[] = [];

  constructor(order: BenchOrder) {
    this.#order = order;
    this.#meter = new Meter(order.runs);
  }

  async run(): Promise<0 | 1> {
    const { subjects, instances, json, byHand, note } = this.#order;
    if (instances !== undefined) await this.#runFolder(instances);
    if (byHand !== undefined) this.#print(await reportByHand(byHand, await loadHighsSolver()));
    for (const subject of subjects) await this.#runSubject(subject);
    if (json !== undefined) {
      const text = `${JSON.stringify(this.#records, undefined, 2)}\n`;
      await writeFiles([{ path: path.resolve(json), text }]);
      note(`${json} holds ${this.#records.length} records.`);
    }
    for (const fault of this.#faults) note(fault);
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

  async #runSubject(subject: BenchSubject): Promise<void> {
    const { extent } = this.#order;
    if (subject === 'mentor-led') await this.#measureAll(subject, listMentorLedCases(extent));
    if (subject === 'teams') await this.#measureAll(subject, listTeamCases(extent));
    if (subject === 'circles') await this.#measureAll(subject, listCircleCases(extent));
    if (subject === 'pair-sums') await this.#measureAll(subject, listPairSumCases(extent));
    if (subject === 'repair') await this.#measureAll(subject, listRepairCases(extent));
    if (subject === 'rotations') await this.#measureAll(subject, listRotationCases(extent));
    if (subject === 'large' || subject === 'huge') {
      await this.#measureAll('mentor-led', listCrowdCases(subject));
    }
    if (subject === 'build') {
      const sizes = extent === 'full' ? [1000, 5000] : [200];
      this.#print(await compareBuilds({ sizes, runs: this.#order.runs, note: this.#order.note }));
    }
    if (subject === 'season') {
      const orders = listSeasons(extent);
      const report = playSeasons(orders, await loadHighsSolver(), this.#order.note);
      this.#faults.push(...report.faults);
      this.#records.push(...report.records);
      this.#print(report.lines);
    }
    const report = await this.#measureOther(subject);
    this.#faults.push(...(report?.faults ?? []));
    if (report !== undefined) this.#print(report.lines);
  }

  /** Measures what reports lines and faults of its own. */
  async #measureOther(subject: BenchSubject): Promise<SiteReport | undefined> {
    const { extent, nodes, note, contentFolder } = this.#order;
    const isFull = extent === 'full';
    if (subject === 'same-bytes') return compareBytes(nodes);
    if (subject === 'directory') {
      const size = isFull ? { profiles: 5000, clicks: 60 } : { profiles: 500, clicks: 12 };
      return compareDirectory({ ...size, note });
    }
    if (subject === 'search') return compareSearch(contentFolder);
    const pages = isFull ? [1000, 5000] : [200];
    if (subject === 'search-size') return measureSearchSize(pages, note);
    if (subject === 'search-latency') return measureSearchLatency(pages, note);
    if (subject === 'budgets' || subject === 'lighthouse') {
      return measureBuiltSite(subject, this.#order);
    }
    return undefined;
  }

  #print(lines: readonly string[]): void {
    for (const line of [...lines, '']) this.#order.print(line);
  }

  async #measureAll(subject: RecordedSubject, cases: readonly BenchCase[]): Promise<void> {
    const measured: MeasuredCase[] = [];
    for (const one of cases) {
      try {
        measured.push(await this.#measureOne(subject, one));
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        this.#faults.push(`${one.name}: ${detail}`);
        this.#records.push({ name: one.name, status: 'failed' });
      }
    }
    this.#records.push(...measured.map((one) => toBenchRecord(subject, one)));
    // These are not meant to reach the same as their reference.
    const differs = ['pair-sums', 'repair', 'rotations'].includes(subject);
    this.#faults.push(...(differs ? [] : findAnswerFaults(measured)));
    this.#print(await this.#render(subject, measured));
  }

  async #measureOne(subject: RecordedSubject, one: BenchCase): Promise<MeasuredCase> {
    const isAlone = this.#order.isAlone && subject !== 'pair-sums';
    const measured = await this.#meter.measure(isAlone ? { ...one, reference: undefined } : one);
    const against = measured.reference === undefined ? '' : ` (${toSeconds(measured.reference)})`;
    this.#order.note(`${one.name}: ${toSeconds(measured.own)}${against}`);
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
      case 'repair':
        return renderRepairs(cases);
      case 'rotations':
        return renderRotations(cases);
    }
  }

  async #measureYardstick(): Promise<Timing> {
    const timings: Timing[] = [];
    const jobs = this.#order.isAlone ? [] : listYardsticks(this.#order.extent);
    for (const job of jobs) timings.push(await this.#meter.measureJob(job));
    return {
      seconds: toGeometricMean(timings.map(({ seconds }) => seconds)),
      cpuSeconds: toGeometricMean(timings.map(({ cpuSeconds }) => cpuSeconds)),
    };
  }
}

function toSeconds({ seconds }: { seconds: number }): string {
  return `${seconds.toFixed(2)} s`;
}
