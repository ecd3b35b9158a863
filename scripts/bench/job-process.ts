import process from 'node:process';
import { jobSchema } from './job.ts';
import { runJob } from './run-job.ts';

const outcome = await runJob(jobSchema.parse(JSON.parse(process.argv[2] ?? '')));
process.stdout.write(`${JSON.stringify(outcome)}\n`);
