import type { KindCode, Planned } from './organization-plan.js';
import { areaAdjectiveKk, areaGenitiveKk, areaGenitiveRu, russianSpelling, words } from './words.js';

export interface NamePair {
  readonly kk: string;
  readonly ru: string;
}

/** Names many villages share; which of them lies where is made up. */
const VILLAGES = words(`
  Ақтоғай Бірлік Достық Жаңаталап Қарасу Көктерек Ақбұлақ Жаңажол Тасөткел Алғабас Қызылту Ақжар Көкөзек Сарыбұлақ Жаңалық
  Еңбек Ынтымақ Майбұлақ Ақсай Қарабұлақ Көктал Теректі Шілікті Үшбұлақ Қайнар Талдысай Ақкөл Жаңатұрмыс Бестерек Сарыөзек
  Береке Арасан Қараой Мойынқұм Өрнек Шығыс Тұғыл Ақши Қоскөл Жарқын Құрақты Аралтөбе Самал Бәйтерек Жасөркен Ақжол
`);

/** Proper names of associations, as common as can be. */
const MOTTOES = words(
  'Мұра Дәстүр Береке Ынтымақ Жарасым Шаңырақ Татулық Достық Бастау Рухани Парасат Мейірім Ізгілік Жаңару',
);

const COUNCILS: Partial<Record<KindCode, NamePair>> = {
  mothers_council: { kk: 'Аналар кеңесі', ru: 'Совет матерей' },
  public_accord_council: { kk: 'Қоғамдық келісім кеңесі', ru: 'Совет общественного согласия' },
  elders_council: { kk: 'Ақсақалдар кеңесі', ru: 'Совет аксакалов' },
  mediation_council: { kk: 'Медиация кеңесі', ru: 'Совет медиации' },
  dostyq_house: { kk: 'Достық үйі', ru: 'Дом дружбы' },
};

const FORMS: readonly NamePair[] = [
  { kk: 'этномәдени бірлестігі', ru: 'этнокультурное объединение' },
  { kk: 'этномәдени қоғамы', ru: 'этнокультурное общество' },
  { kk: 'этномәдени орталығы', ru: 'этнокультурный центр' },
];

/** Not every district begins with the same village. */
function firstVillage(areaName: string): number {
  return [...areaName].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
}

function council(planned: Planned, name: NamePair): NamePair {
  const area = planned.unit ?? planned.region;
  if (planned.ordinal === 0) {
    return { kk: `${areaAdjectiveKk(area.nameKk)} ${name.kk}`, ru: `${name.ru} ${areaGenitiveRu(area.nameRu)}` };
  }
  const village = VILLAGES[(planned.ordinal - 1 + firstVillage(area.nameKk)) % VILLAGES.length]!;
  const round = Math.floor((planned.ordinal - 1) / VILLAGES.length);
  const number = round === 0 ? '' : `-${round + 1}`;
  const [kk, ru] =
    area.kind === 'district'
      ? [`${village}${number} ауылдық округінің`, `сельского округа ${russianSpelling(village)}${number}`]
      : [`«${village}${number}» шағын ауданының`, `микрорайона «${russianSpelling(village)}${number}»`];
  return {
    kk: `${areaGenitiveKk(area.nameKk)} ${kk} ${name.kk}`,
    ru: `${name.ru} ${ru} ${areaGenitiveRu(area.nameRu)}`,
  };
}

/** «Шымкент қалалық өзбек этномәдени бірлестігі»; further ones in the same place carry a proper name. */
function association(planned: Planned, groupKk: string, form: NamePair): NamePair {
  const area = planned.unit ?? planned.region;
  const neuter = planned.served?.adjectiveRu ?? '';
  const adjectiveRu = form.ru.endsWith('центр') ? neuter.replace(/ое$/u, 'ий') : neuter;
  const round = Math.floor((planned.ordinal - 1) / MOTTOES.length);
  const motto =
    planned.ordinal === 0
      ? ''
      : `«${MOTTOES[(planned.ordinal - 1) % MOTTOES.length]}${round > 0 ? `-${round + 1}` : ''}» `;
  return {
    kk: `${motto}${areaAdjectiveKk(area.nameKk)} ${groupKk} ${form.kk}`,
    ru: `${adjectiveRu} ${form.ru} ${motto}${areaGenitiveRu(area.nameRu)}`,
  };
}

/** The name now and, for `before`, a name it may have had: the other form of the same thing. */
export function nameOrganization(planned: Planned, groupKk: string, variant: number, before = false): NamePair {
  const area = planned.unit ?? planned.region;
  if (planned.kind === 'eca') {
    const form = FORMS[(variant + (before ? 1 : 0)) % FORMS.length]!;
    return association(planned, groupKk, form);
  }
  const shared = COUNCILS[planned.kind];
  if (shared) return council(planned, shared);
  if (planned.kind === 'kmm_qogamdyq_kelisim') {
    return {
      kk: `${areaGenitiveKk(area.nameKk)} «Қоғамдық келісім» КММ`,
      ru: `КГУ «Қоғамдық келісім» ${areaGenitiveRu(area.nameRu)}`,
    };
  }
  // Until 2007 the Assembly was one «халықтары», «народов» (domain notes, part 8).
  const [peopleKk, peopleRu] = before ? ['халықтары', 'народов'] : ['халқы', 'народа'];
  return {
    kk: `${areaGenitiveKk(area.nameKk)} Қазақстан ${peopleKk} Ассамблеясы`,
    ru: `Ассамблея ${peopleRu} Казахстана ${areaGenitiveRu(area.nameRu)}`,
  };
}
