import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { runProgram } from '../../scripts/lib/run-script.ts';
import { serveSite } from '../../scripts/lib/static-server.ts';
import { prepareChromium } from './chromium.ts';
import { addLongGuide } from './long-guide.ts';
import { addMembersCohort } from './members-cohort.ts';
import { manyMentors } from './many-mentors.ts';
import { addPeerCohort } from './peer-cohort.ts';
import { addQuietRotation } from './quiet-rotation.ts';
import { addRepairedCohort } from './repaired-cohort.ts';
import { addRepeatedTitles } from './repeated-titles.ts';
import { addRotationCohort } from './rotation-cohort.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the home page of the built fixture, with a slash at the end. */
    siteAddress: string;
    /** Folder of the built fixture. */
    siteFolder: string;
    chromiumPath: string;
    /** The secret key of a member whose cohort publishes times to members alone. */
    memberKey: string;
  }
}

/** Builds the fixture programme below a base path, and serves it for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'roundtable-browser-'));
  const leave = () => {
    if (process.env['ROUNDTABLE_KEEP'] === undefined)
      rmSync(folder, { recursive: true, force: true });
  };
  // Whoever stops the tests in the middle, or whose build fails, is left with no folder either.
  process.once('exit', leave);
  const content = path.join(folder, 'content');
  const siteFolder = path.join(folder, 'dist');
  project.provide('memberKey', await writeFixture(content));
  addHistory(folder);
  // What the history does not hold has joined the library unseen, and is in no feed.
  await addRepeatedTitles(content);
  await addLongGuide(content);
  const { exitCode } = await runProgram(['node', 'scripts/build.ts'], {
    ROUNDTABLE_CONTENT: content,
    ROUNDTABLE_OUT: siteFolder,
  });
  if (exitCode !== 0) throw new Error('The fixture programme did not build.');
  const site = await serveSite(siteFolder, '/hub/', 0);
  project.provide('siteAddress', site.address);
  project.provide('siteFolder', siteFolder);
  project.provide('chromiumPath', await prepareChromium());
  return async () => {
    await site.close();
    leave();
  };
}

/** Writes the fixture programme with cohorts of every kind and a hundred more mentors, and gives the key of a member. */
async function writeFixture(content: string): Promise<string> {
  await cp('tests/fixtures/small-programme/content', content, { recursive: true });
  await cp('tests/fixtures/running-cohort', path.join(content, 'cohorts'), { recursive: true });
  await addPeerCohort(content);
  await addRotationCohort(content);
  await addQuietRotation(content);
  await addRepairedCohort(content);
  const memberKey = await addMembersCohort(content);
  await edit(path.join(content, 'program.yml'), (text) =>
    text.replace(/^base: .*$/m, 'base: /hub/'),
  );
  await edit(path.join(content, 'cohorts/autumn-2027/cohort.mdx'), (text) =>
    text.replace('title: Orientation for mentors', '$&\n    audience: mentors'),
  );
  for (const { name, text } of manyMentors(110)) {
    await writeFile(path.join(content, 'mentors', name), text);
  }
  return memberKey;
}

/** Gives the library a history of one commit: the feed tells from it what is new. */
function addHistory(folder: string): void {
  const day = '2027-01-05T10:00:00Z';
  const env = { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day };
  const git = (...words: string[]): void => {
    const who = ['-c', 'user.name=Lantern', '-c', 'user.email=lantern@example.org'];
    execFileSync('git', [...who, ...words], { cwd: folder, env });
  };
  git('init', '-q');
  git('add', 'content/resources');
  git('commit', '-q', '-m', 'Begin the library');
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}
