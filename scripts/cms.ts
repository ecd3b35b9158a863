import path from 'node:path';
import { prepareEditWorktree, editBranch } from './cms/edit-worktree.ts';
import { startGitServer } from './cms/git-server.ts';
import { toLocalDoor } from './cms/local-door.ts';
import { toSaveGuard } from './cms/save-guard.ts';
import { CommandFailure, runCommand } from './lib/command.ts';
import { readPort } from './lib/port.ts';
import { runProgram } from './lib/run-script.ts';
import { readSitePlace } from './lib/site-place.ts';
import { serveSite } from './lib/static-server.ts';

await runCommand({
  name: 'cms',
  summary:
    'Opens the editor on this computer; what is saved becomes commits on a branch of its own.',
  positionals: [],
  options: {
    port: { type: 'string', value: 'PORT', description: 'The port to try first; 4321 by default.' },
    drafts: {
      type: 'boolean',
      description: 'Keep what is saved on a branch for each entry until it is published.',
    },
  },
  examples: ['npm run cms', 'npm run cms -- --drafts', 'npm run cms -- --port 8080'],
  run: async ({ contentFolder, options, print, note }) => {
    const port = readPort(options.port);
    const worktree = await prepareEditWorktree(contentFolder);
    if (worktree.state === 'behind') {
      note(
        `The branch ${editBranch} and your checkout have both changed; the editor shows the branch.`,
      );
      note(`To bring them together: git -C ${worktree.folder} merge YOUR-BRANCH`);
    }
    if (worktree.leftovers !== undefined) {
      note(`A save was cut off. What it had written is in ${worktree.leftovers}.`);
    }
    const folder = path.join(path.dirname(worktree.folder), 'cms-site');
    print('Building the site …');
    const built = await runProgram(['node', 'scripts/build.ts'], {
      ROUNDTABLE_CONTENT: worktree.content,
      ROUNDTABLE_OUT: folder,
    });
    if (built.exitCode !== 0) {
      throw new CommandFailure(
        `The site was not built from ${worktree.content}. Mend what is listed above.`,
      );
    }
    const { base } = await readSitePlace(worktree.content);
    const server = await startGitServer(worktree.folder);
    const publishing = options.drafts ? 'by-draft' : 'at-once';
    const door = toLocalDoor(base, toSaveGuard(worktree.folder, server), publishing);
    const { address } = await serveSite(folder, base, port, door);
    print(`\nThe editor is at ${address}admin/#/ until you press Ctrl+C.`);
    print(
      `What you ${options.drafts ? 'publish' : 'save'} is committed to the branch ${editBranch}; your own checkout stays as it is.`,
    );
    print(`To bring it over: git merge ${editBranch}`);
    print('To see saved changes on the site, start this command again.');
    return 0;
  },
});
