import type { Zone } from '../../schemas/keys.ts';

/** Parts of the world by the hours that people there share. */
export type Region = 'africa' | 'america' | 'asia' | 'europe' | 'pacific';

const regionOfArea: Readonly<Record<string, Region>> = {
  Africa: 'africa',
  America: 'america',
  Arctic: 'europe',
  Asia: 'asia',
  Atlantic: 'europe',
  Australia: 'pacific',
  Europe: 'europe',
  Indian: 'asia',
  Pacific: 'pacific',
};

/** Finds the part of the world that a zone lies in, from the first part of its name; UTC lies nowhere. */
export function toRegion(zone: Zone | undefined): Region | undefined {
  return regionOfArea[zone?.split('/')[0] ?? ''];
}
