import { formatNumber } from '../../i18n/format.js';

const KILO = 1024;

/** 2 КБ, 1,4 МБ: as people say sizes of files. */
export function fileSize(bytes: number, units: readonly [kilo: string, mega: string]): string {
  const kilo = bytes / KILO;
  if (kilo < KILO) return `${formatNumber(Math.max(1, Math.round(kilo)))} ${units[0]}`;
  return `${formatNumber(Math.round((kilo / KILO) * 10) / 10)} ${units[1]}`;
}
