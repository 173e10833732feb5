import { formatNumber } from '../../i18n/format.js';

/** 0.425 → 43 %. */
export const percent = (share: number): string => `${formatNumber(Math.round(share * 100))}\u00a0%`;
