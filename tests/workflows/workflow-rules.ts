import { parse } from 'yaml';
import { z } from 'zod';

const permissionsSchema = z.union([z.string(), z.record(z.string(), z.string())]);
const stepSchema = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const jobSchema = z.looseObject({
  permissions: permissionsSchema.optional(),
  uses: z.string().optional(),
  steps: z.array(stepSchema).optional(),
  'runs-on': z.unknown(),
});
const workflowSchema = z.looseObject({
  name: z.string(),
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: permissionsSchema.optional(),
  jobs: z.record(z.string(), jobSchema),
});
type Job = z.output<typeof jobSchema>;
type Step = z.output<typeof stepSchema>;
type Workflow = z.output<typeof workflowSchema>;

/** Triggers in which a stranger's code or text can stand. */
const untrustedTrigger = /^(pull_request|pull_request_review|pull_request_review_comment)$/;
const pinned = /^(\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40}$|docker:\/\/.+@sha256:[0-9a-f]{64}$)/;
/** Ways to name what a pull request proposes. */
const proposed =
  /head[._](sha|ref|branch|repository)|pull_request\.(head|merge_commit)|refs\/pull|github\.head_ref|github\.ref\b/;
/** What a stranger or a form fills in, as text inside a shell script. */
const textInScript = /\$\{\{\s*(github\.(event|head_ref|ref_name)|inputs|steps|needs)\b/;

/** Names everything that makes a workflow unsafe; empty when nothing does. Throws when it is no workflow. */
export function findUnsafe(text: string): string[] {
  const workflow = workflowSchema.parse(parse(text));
  const triggers = listTriggers(workflow);
  const isUntrusted = triggers.some((trigger) => untrustedTrigger.test(trigger));
  const found = new Set<string>();
  if (triggers.includes('pull_request_target')) found.add('pull-request-target');
  if (workflow.permissions === undefined) found.add('no-permissions');
  if (isBroad(workflow.permissions)) found.add('broad-permissions');
  for (const job of Object.values(workflow.jobs)) {
    const isTrusted = !isUntrusted && canDoHarm(workflow, job);
    for (const one of [
      ...findInEveryJob(job),
      ...(isUntrusted ? findInUntrusted(workflow, job) : []),
      ...(isTrusted || triggers.includes('workflow_run') ? findInTrusted(job) : []),
    ]) {
      found.add(one);
    }
  }
  return [...found].sort();
}

function listTriggers({ on }: Workflow): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on : Object.keys(on);
}

function isBroad(permissions: Workflow['permissions']): boolean {
  if (typeof permissions === 'string') return permissions !== 'read-all';
  return Object.values(permissions ?? {}).includes('write');
}

function usesSecrets(part: unknown): boolean {
  return /secrets\s*[.[]|"secrets":/.test(JSON.stringify(part));
}

function canDoHarm(workflow: Workflow, job: Job): boolean {
  return isBroad(job.permissions) || isBroad(workflow.permissions) || usesSecrets(job);
}

function findInEveryJob(job: Job): string[] {
  const used = [job.uses, ...(job.steps ?? []).map(({ uses }) => uses)];
  const isUnpinned = used.some((uses) => uses !== undefined && !pinned.test(uses));
  const checkouts = (job.steps ?? []).filter(isCheckout);
  const keeps = checkouts.some((step) => step.with?.['persist-credentials'] !== false);
  const mixes = (job.steps ?? []).some(({ run }) => textInScript.test(run ?? ''));
  return [
    ...(isUnpinned ? ['unpinned-action'] : []),
    ...(keeps ? ['credentials-kept'] : []),
    ...(mixes ? ['text-in-script'] : []),
  ];
}

function findInUntrusted(workflow: Workflow, job: Job): string[] {
  const writes = isBroad(job.permissions) || isBroad(workflow.permissions);
  const isHosted =
    typeof job['runs-on'] === 'string' && /^(ubuntu|windows|macos)-/.test(job['runs-on']);
  return [
    ...(writes ? ['write-in-untrusted'] : []),
    ...(usesSecrets(job) || usesSecrets(workflow['env'] ?? {}) ? ['secrets-in-untrusted'] : []),
    ...(isHosted ? [] : ['own-machine-in-untrusted']),
  ];
}

function findInTrusted(job: Job): string[] {
  const steps = job.steps ?? [];
  const checksOut = steps.some(
    (step) => isCheckout(step) && proposed.test(JSON.stringify(step.with ?? {})),
  );
  const scripts = steps.map(({ run }) => run ?? '');
  const runsHead = scripts.some(
    (run) => proposed.test(run) || /FETCH_HEAD|gh pr checkout/.test(run),
  );
  const takesArtifacts = steps.some(({ uses }) => (uses ?? '').includes('download-artifact'));
  return [
    ...(checksOut || runsHead ? ['head-in-trusted'] : []),
    ...(takesArtifacts ? ['artifact-in-trusted'] : []),
  ];
}

function isCheckout({ uses }: Step): boolean {
  return uses?.startsWith('actions/checkout@') === true;
}
