import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadLinearSolver } from '../lib/highs-solver.ts';
import { generateTeams } from './generate-teams.ts';
import { referenceNodes, type JobOf, type Outcome } from './job.ts';
import { getPeakMB, measureTime } from './stopwatch.ts';
import { readTeamInstance, type TeamInstance } from './team-instance.ts';
import { runTeams, runTeamsReference, type TeamRun } from './teams.ts';

/** Measures one way of solving one team instance. */
export async function runTeamsJob({ source, way }: JobOf<'teams'>): Promise<Outcome> {
  const instance: Pick<TeamInstance, 'problem'> =
    source.kind === 'file'
      ? readTeamInstance(await readFile(source.path, 'utf8'), path.basename(source.path, '.json'))
      : { problem: generateTeams(source.shape, source.seed) };
  const run = await toTeamsRun(instance, way);
  const { value, ...timing } = measureTime(run);
  if (value === undefined) throw new Error('The reference gave no answer.');
  const { status, placed, completeTeams, rankSum } = value;
  return { ...timing, peakMB: getPeakMB(), status, figures: { placed, completeTeams, rankSum } };
}

async function toTeamsRun(
  { problem }: Pick<TeamInstance, 'problem'>,
  way: JobOf<'teams'>['way'],
): Promise<() => TeamRun | undefined> {
  if (way === 'own') return () => runTeams(problem);
  const solver = await loadLinearSolver(referenceNodes);
  return () => runTeamsReference(problem, solver);
}
