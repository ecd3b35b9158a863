import type { APIRoute } from 'astro';

/** Lets search engines in everywhere but the editor, and shows them the map of the site. */
export const GET: APIRoute = ({ site }) => {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const map = new URL(`${base}/sitemap-index.xml`, site);
  return new Response(`User-agent: *\nDisallow: ${base}/admin/\n\nSitemap: ${map.href}\n`);
};
