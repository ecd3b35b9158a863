import {
  unpackDirectory,
  type DirectoryData,
  type DirectoryRecord,
} from '../../domain/directory/directory-data.ts';
import { getSharedMinutes } from '../../domain/directory/shared-hours.ts';
import { getNoonOffset } from '../zone-offset.ts';

/**
 * Fetches what is known of all mentors of the directory, in the order of its list.
 * @throws where it can't be reached
 */
export async function fetchRows(address: string): Promise<DirectoryRecord[]> {
  const response = await fetch(address);
  // Written by this site's own build from the same type.
  const data = (await response.json()) as DirectoryData;
  const today = (document.documentElement.dataset['now'] ?? new Date().toISOString()).slice(0, 10);
  const viewer = getNoonOffset(today, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return unpackDirectory(data, (zone) => getSharedMinutes(getNoonOffset(today, zone), viewer));
}
