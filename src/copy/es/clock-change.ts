import type { Copy } from '../copy.ts';
import { toCount, toList } from './grammar.ts';

const quarters = ['', ' y cuarto', ' y media', ' y tres cuartos'];

/** A length in words, exact to the minute: "una hora", "90 minutos", "2 horas y media". */
export function toLength(minutes: number): string {
  if (minutes === 60) return 'una hora';
  const quarter = quarters[(minutes % 60) / 15];
  if (minutes < 120 && minutes % 60 !== 0) return toCount(minutes, 'minuto');
  const hours = Math.floor(minutes / 60);
  return quarter === undefined
    ? `${toCount(hours, 'hora')} y ${toCount(minutes % 60, 'minuto')}`
    : `${toCount(hours, 'hora')}${quarter}`;
}

function toShift(shiftMinutes: number): string {
  return `${toLength(Math.abs(shiftMinutes))} más ${shiftMinutes > 0 ? 'tarde' : 'temprano'}`;
}

/** Where the hour of a cohort's sessions moves on other clocks. */
export const clockChange: Copy['clockChange'] = {
  title: (day) => `Cambio de hora el ${day}`,
  sentence: (shiftMinutes, places) =>
    `Desde entonces, las sesiones son ${toShift(shiftMinutes)} en los relojes de ${toList(places)}.`,
  distance: (minutes) =>
    minutes === 0
      ? 'la misma hora que la tuya'
      : `${toLength(Math.abs(minutes))} ${minutes > 0 ? 'por delante de ti' : 'por detrás de ti'}`,
  yours: (day, shiftMinutes) =>
    `En tu reloj, las sesiones son ${toShift(shiftMinutes)} a partir del ${day}.`,
  yoursBetween: (first, last, shiftMinutes) =>
    `En tu reloj, las sesiones son ${toShift(shiftMinutes)} del ${first} al ${last}.`,
};
