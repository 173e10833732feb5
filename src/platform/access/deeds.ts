import type { Language } from '../../kernel/language.js';

/** What permissions let one do, in the words of people; many permissions are one deed. */
export interface Deed extends Readonly<Record<Language, string>> {
  /** Where it stands when several are told: the least first. */
  readonly place: number;
}
export const deed = (place: number, kk: string, ru: string, en: string): Deed => ({ place, kk, ru, en });

export const READS = deed(10, 'жазбаларды оқи алады', 'может читать записи', 'can read records');
export const READS_PUBLIC = deed(
  10,
  'жария жазбаларды оқи алады',
  'может читать общедоступные записи',
  'can read public records',
);
export const WRITES = deed(
  20,
  'жазбаларды енгізе және түзете алады',
  'может вносить и исправлять записи',
  'can record and correct records',
);
export const COUNTS = deed(60, 'жиынтық сандарды көре алады', 'может видеть сводные числа', 'can see counts');
export const AUDITS = deed(
  70,
  'кім нені өзгерткенін және кімде қандай құқық бар екенін тексере алады',
  'может проверять, кто что изменил и у кого какие права',
  'can check who changed what and who may do what',
);
export const ADMINISTERS = deed(
  80,
  'тіркелгілерді, құқықтарды және анықтамалықтарды басқара алады',
  'может управлять учётными записями, правами и справочниками',
  'can administer accounts, rights and reference data',
);
