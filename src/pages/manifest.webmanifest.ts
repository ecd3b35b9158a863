import type { APIRoute } from 'astro';
import { fileHref } from '../components/href.ts';
import { getProgram } from '../data/program.ts';
import { sitePath } from '../domain/site-path.ts';

const sizes = [192, 512];

/** Says how the site looks on a home screen: its name, colors and icons. */
export const GET: APIRoute = async () => {
  const { name, promise } = await getProgram();
  const manifest = {
    name,
    short_name: name,
    description: promise,
    start_url: fileHref(sitePath.home),
    scope: fileHref(sitePath.home),
    display: 'minimal-ui',
    background_color: '#fcfaf6',
    theme_color: '#fcfaf6',
    icons: sizes.map((size) => ({
      src: fileHref(`/icon-${String(size)}.png`),
      sizes: `${String(size)}x${String(size)}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
