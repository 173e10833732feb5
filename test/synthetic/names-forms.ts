import type { Random } from '../support/random.js';

export type Gender = 'MALE' | 'FEMALE';

export interface FullName {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string | null;
}

/**
 * A way of naming. Called by the code of an ethnic group only to choose names that fit the associations of the
 * sample; it is never written to a person, for a name says nothing about how somebody determines oneself.
 */
export interface Tradition {
  readonly code: string;
  readonly weight: number;
  /** KATO prefixes of regions where such names are heard more often. */
  readonly strongIn: readonly string[];
  compose(random: Random, gender: Gender): FullName;
}

type Patronymic = (father: string, gender: Gender) => string;

/** Fathers whose Russian patronymic does not follow the rule. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  Павел: ['Павлович', 'Павловна'],
  Пётр: ['Петрович', 'Петровна'],
  Лев: ['Львович', 'Львовна'],
  Михаил: ['Михайлович', 'Михайловна'],
  Яков: ['Яковлевич', 'Яковлевна'],
  Илья: ['Ильич', 'Ильинична'],
  Никита: ['Никитич', 'Никитична'],
  Дмитрий: ['Дмитриевич', 'Дмитриевна'],
  Георгий: ['Георгиевич', 'Георгиевна'],
};

export function russianPatronymic(father: string, gender: Gender): string {
  const male = gender === 'MALE';
  const irregular = IRREGULAR[father];
  if (irregular) return irregular[male ? 0 : 1];
  const [stem, link] = /(?:ий)$/u.test(father)
    ? [father.slice(0, -2), 'ье']
    : /[йь]$/u.test(father)
      ? [father.slice(0, -1), 'е']
      : /[аәеиіоуыэюя]$/u.test(father)
        ? [father, 'е']
        : [father, 'о'];
  return `${stem}${link}${male ? 'вич' : 'вна'}`;
}

/** Written together since the Family Code; the ending does not follow the vowels of the name. */
export function kazakhPatronymic(father: string, gender: Gender): string {
  return `${father}${gender === 'MALE' ? 'ұлы' : 'қызы'}`;
}

export function azerbaijaniPatronymic(father: string, gender: Gender): string {
  return `${father} ${gender === 'MALE' ? 'оглы' : 'қызы'}`;
}

/** Коваленко, Ким and Шмидт stay as they are; Серіков becomes Серікова and Новицкий Новицкая. */
export function feminine(family: string): string {
  if (/(?:ов|ев|ёв|ин|ын)$/u.test(family)) return `${family}а`;
  return family.replace(/(?:ий|ый|ой)$/u, 'ая');
}

/** A family name from a forefather's given name: Серік → Серіков, Қуаныш → Қуанышев, Нұрбай → Нұрбаев, Мұса → Мұсаев, Зейнолла → Зейноллин. */
export function familyFrom(forefather: string): string {
  if (forefather.endsWith('й')) return `${forefather.slice(0, -1)}ев`;
  if (/(?:лла|мза)$/u.test(forefather)) return `${forefather.slice(0, -1)}ин`;
  if (forefather.endsWith('і')) return `${forefather.slice(0, -1)}иев`;
  return `${forefather}${/[шжщчцаәеиуыэюя]$/u.test(forefather) ? 'ев' : 'ов'}`;
}

interface Customs {
  readonly code: string;
  readonly weight: number;
  readonly strongIn?: readonly string[];
  readonly families: readonly string[];
  readonly men: readonly string[];
  readonly women: readonly string[];
  /** By default the men. */
  readonly fathers?: readonly string[];
  readonly familyOf?: (family: string) => string;
  readonly patronymic?: Patronymic;
  readonly patronymicShare?: number;
}

/** The customs of most peoples: a family name, a given name and, for a share of people, a name after the father. */
export function tradition(customs: Customs): Tradition {
  const { familyOf = feminine, patronymic = russianPatronymic, patronymicShare = 0.8 } = customs;
  return {
    code: customs.code,
    weight: customs.weight,
    strongIn: customs.strongIn ?? [],
    compose(random, gender) {
      const family = random.pickFront(customs.families);
      const given = random.pickFront(gender === 'MALE' ? customs.men : customs.women);
      const father = random.pickFront(customs.fathers ?? customs.men);
      return {
        family: gender === 'MALE' ? family : familyOf(family),
        given,
        patronymic: random.chance(patronymicShare) ? patronymic(father, gender) : null,
      };
    },
  };
}

/** For family names that do not change: Ким, Шмидт, Христофориди. */
export function unchanged(family: string): string {
  return family;
}
