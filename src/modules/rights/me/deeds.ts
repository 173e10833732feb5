import type { Language } from '../../../kernel/language.js';

/** What permissions let one do, in the words of people; many permissions are one deed. In this order they are told. */
export const DEEDS = {
  reads: { kk: 'жазбаларды оқи алады', ru: 'может читать записи', en: 'can read records' },
  writes: {
    kk: 'жазбаларды енгізе және түзете алады',
    ru: 'может вносить и исправлять записи',
    en: 'can record and correct',
  },
  awards: {
    kk: 'марапаттарды енгізе және түзете алады',
    ru: 'может вносить и исправлять награды',
    en: 'can record and correct awards',
  },
  personal: {
    kk: 'дербес деректерді көре алады',
    ru: 'может видеть персональные данные',
    en: 'can see personal data',
  },
  erases: {
    kk: 'адам туралы дербес деректерді жоя алады',
    ru: 'может обезличивать записи о людях',
    en: 'can anonymise people',
  },
  counts: { kk: 'жиынтық сандарды көре алады', ru: 'может видеть сводные числа', en: 'can see counts' },
  audits: {
    kk: 'кім нені өзгерткенін және кімде қандай құқық бар екенін тексере алады',
    ru: 'может проверять, кто что изменил и у кого какие права',
    en: 'can check who changed what and who may do what',
  },
  administers: {
    kk: 'тіркелгілерді, құқықтарды және анықтамалықтарды басқара алады',
    ru: 'может управлять учётными записями, правами и справочниками',
    en: 'can administer accounts, rights and reference data',
  },
} satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type Deed = keyof typeof DEEDS;

/** Every permission of the house is part of a deed; a test asks for the missing. */
export const DEED_OF: Readonly<Record<string, Deed>> = {
  'people.read': 'reads',
  'organizations.read': 'reads',
  'memberships.read': 'reads',
  'awards.read': 'reads',
  'sources.read': 'reads',
  'reference.read': 'reads',
  'search.read': 'reads',
  'history.read': 'reads',
  'people.write': 'writes',
  'organizations.write': 'writes',
  'memberships.write': 'writes',
  'sources.write': 'writes',
  'records.void': 'writes',
  'awards.write': 'awards',
  'people.personal.iin': 'personal',
  'people.personal.birth': 'personal',
  'people.personal.contacts': 'personal',
  'people.personal.ethnicity': 'personal',
  'people.personal.consents': 'personal',
  'people.personal.reveal': 'personal',
  'people.anonymise': 'erases',
  'statistics.read': 'counts',
  'audit.read': 'audits',
  'audit.export': 'audits',
  'identity.read': 'audits',
  'identity.accounts': 'administers',
  'identity.grants': 'administers',
  'identity.roles': 'administers',
  'identity.credentials': 'administers',
  'reference.write': 'administers',
};

const EVERYWHERE: Readonly<Record<Language, string>> = { kk: 'Республика', ru: 'Республика', en: 'The Republic' };
const STANDING_IN: Readonly<Record<Language, string>> = { kk: 'алмастырады', ru: 'замещает', en: 'standing in for' };

/** Where permissions hold, and for whom where it is not for oneself. */
export interface HeldAt {
  /** The name of the place; null: everywhere. */
  readonly place: string | null;
  readonly onBehalfOf: string | null;
  readonly permissions: readonly string[];
}

/** «Жетісу облысы: жазбаларды енгізе және түзете алады, …»: one sentence for each place. */
export function inWords(held: readonly HeldAt[], language: Language): string[] {
  const deeds = new Map<string, Set<Deed>>();
  for (const { place, onBehalfOf, permissions } of held) {
    const where = place ?? EVERYWHERE[language];
    const who = onBehalfOf === null ? where : `${where} (${STANDING_IN[language]}: ${onBehalfOf})`;
    const found = deeds.get(who) ?? new Set();
    for (const permission of permissions) if (DEED_OF[permission]) found.add(DEED_OF[permission]);
    deeds.set(who, found);
  }
  return [...deeds]
    .filter(([, found]) => found.size > 0)
    .map(([where, found]) => {
      const told = (Object.keys(DEEDS) as Deed[]).filter((deed) => found.has(deed));
      return `${where}: ${told.map((deed) => DEEDS[deed][language]).join(', ')}`;
    });
}
