import type { Program } from '../../schemas/program.ts';
import collections from './collections.json' with { type: 'json' };
import type { EditorSettings } from './editor-settings.ts';
import type { LocalServer } from './local-server.ts';
import { noMediaLibrary } from './media/no-media-library.ts';
import { figures } from './media/picture-place.ts';

/** Builds the configuration of Decap CMS: collections from the schemas, the rest from the programme. */
export function toEditorConfig(
  settings: Pick<EditorSettings, 'repository' | 'site'>,
  local: LocalServer | undefined,
): Record<string, unknown> {
  const workflow =
    local === undefined ? settings.repository.forge !== 'gitlab' : local.publishing === 'by-draft';
  return {
    load_config_file: false,
    backend: local === undefined ? toBackend(settings.repository) : toLocalBackend(local),
    publish_mode: workflow ? 'editorial_workflow' : 'simple',
    site_url: settings.site,
    // Pictures of texts; fields for other pictures name their own folder.
    media_folder: `content/${figures.folder}`,
    public_folder: figures.folder,
    media_library: { name: noMediaLibrary },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: true },
    show_preview_links: false,
    collections,
  };
}

function toLocalBackend({ address, branch }: LocalServer): Record<string, unknown> {
  return { name: 'proxy', proxy_url: address, branch };
}

function toBackend(repository: Program['repository']): Record<string, unknown> {
  const { forge, host, path, branch, signInAddress, applicationId } = repository;
  switch (forge) {
    case 'github':
      return {
        name: 'github',
        repo: path,
        branch,
        base_url: signInAddress,
        open_authoring: true,
        squash_merges: true,
      };
    case 'gitlab':
      return {
        name: 'gitlab',
        repo: path,
        branch,
        auth_type: 'pkce',
        app_id: applicationId,
        base_url: `https://${host}`,
        api_root: `https://${host}/api/v4`,
      };
    case 'forgejo':
      return {
        name: 'forgejo',
        repo: path,
        branch,
        open_authoring: true,
        app_id: applicationId,
        base_url: `https://${host}`,
        api_root: `https://${host}/api/v1`,
      };
  }
}
