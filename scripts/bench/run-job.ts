import type { Job, Outcome } from './job.ts';

/**
 * Runs one measurement in this process. Each subject loads what it needs alone, so that memory is its own.
 * @throws {Error} where an answer breaks a rule or a proof doesn't hold
 */
export async function runJob(job: Job): Promise<Outcome> {
  switch (job.subject) {
    case 'mentor-led':
      return (await import('./mentor-led-job.ts')).runMentorLedJob(job);
    case 'teams':
      return (await import('./teams-job.ts')).runTeamsJob(job);
    case 'circles':
      return (await import('./circles-job.ts')).runCirclesJob(job);
    case 'pair-sums':
      return (await import('./pair-sums-job.ts')).runPairSumsJob(job);
    case 'repair':
      return (await import('./repair-job.ts')).runRepairJob(job);
    case 'rotations':
      return (await import('./rotation-job.ts')).runRotationJob(job);
    case 'same-bytes':
      return (await import('./same-bytes-job.ts')).runSameBytesJob(job);
  }
}
