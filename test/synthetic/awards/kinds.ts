import { Shares } from '../../support/random.js';
import { FIRST_DAY, LAST_DAY, dayOf } from '../days.js';

/** How an award of the reference data is given in the synthetic register. */
export interface AwardKind {
  readonly code: string;
  readonly weight: number;
  readonly first: number;
  readonly last: number;
  /** The assembly of the region grants it; otherwise nobody of the register does. */
  readonly regional: boolean;
  readonly once: boolean;
  /** Papers are written on numbered forms. */
  readonly numbered: boolean;
  readonly organizations: boolean;
  readonly citations: readonly string[];
}

const UNITY = [
  'татулық пен келісімді сақтауға және рухани мәдениетті дамытуға қосқан елеулі үлесі үшін',
  'қоғамдық келісім мен ұлттық бірлікті нығайтуға қосқан үлесі үшін',
  'этносаралық келісімді нығайтудағы көпжылғы еңбегі үшін',
  'мемлекеттік тілді және этностар мәдениетін дамытуға қосқан үлесі үшін',
  'жастарды достық рухында тәрбиелеуге қосқан үлесі үшін',
];
const CHARITY = ['қайырымдылық істеріне белсене қатысқаны үшін', 'мұқтаж отбасыларға көрсеткен көмегі үшін'];
const MEDIATION = ['дауларды бітімгершілікпен шешудегі жетістіктері үшін'];

function kind(code: string, weight: number, first: number, rest: Partial<AwardKind> = {}): AwardKind {
  const usual = { last: LAST_DAY, regional: true, once: false, numbered: true, organizations: false, citations: UNITY };
  return { code, weight, first, ...usual, ...rest };
}

/** Letters most, and first: they were always given. The years are those of the reference data where it has them, else made up. */
export const AWARD_KINDS: readonly AwardKind[] = [
  kind('algys_hat', 64, FIRST_DAY, { organizations: true }),
  kind('qurmet_gramota', 19, dayOf(1998), { organizations: true }),
  kind('birlik_medal', 5, dayOf(2009), { once: true, organizations: true }),
  kind('apk_30_medal', 5, dayOf(2025, 4), { last: dayOf(2025, 5, 31), once: true }),
  kind('zhomart_zhan_badge', 4, dayOf(2017), { citations: CHARITY }),
  kind('best_mediator', 1, dayOf(2022, 11), { numbered: false, citations: MEDIATION }),
  kind('zhomart_zhurek_prize', 1, dayOf(2018), { regional: false, organizations: true, citations: CHARITY }),
  kind('apk_prize_literature', 0.3, dayOf(2023, 5), { numbered: false }),
  kind('apk_prize_culture', 0.4, dayOf(2023, 5), { numbered: false }),
  kind('el_birligi_order', 0.3, dayOf(2023, 9), { regional: false, once: true }),
];

export const KINDS = new Shares<AwardKind>(AWARD_KINDS.map((each) => [each, each.weight]));
