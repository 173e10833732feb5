import type { Language } from './language.js';

/** What people read, in each language of the registry. */
export type Words = Readonly<Record<Language, string>>;
export const words = (kk: string, ru: string, en: string): Words => ({ kk, ru, en });
