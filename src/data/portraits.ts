import { getCollection } from 'astro:content';
import type { ImageMetadata } from 'astro';
import { oncePerBuild } from './once-per-build.ts';

/** Gets the portraits by their path from the folder of content, such as `portraits/mara-okafor.jpg`. */
export const getPortraits = oncePerBuild(async (): Promise<ReadonlyMap<string, ImageMetadata>> => {
  const portraits = await getCollection('portraits');
  return new Map(portraits.map(({ id, data }) => [id, data.image]));
});
